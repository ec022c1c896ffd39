import assert from "node:assert/strict";
import { createServer } from "node:http";
import { connect, type Socket } from "node:net";
import { after, before, test } from "node:test";
import { targetRules } from "#sandbox/egress/reach.ts";
import { systemClock } from "#sandbox/time/clock.ts";
import { Sender } from "#sandbox/webhooks/send.ts";
import { listen, openReceiver, type Receiver } from "#tests/support/receiver.ts";

/** A proxy that filters nothing and says what it was asked for. */
const asked: string[] = [];
const sockets = new Set<Socket>();
const proxy = createServer((_, response) => response.writeHead(400).end());
let receiver: Receiver;
let sender: Sender;

before(async () => {
  receiver = await openReceiver();
  proxy.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    if (request.url?.startsWith("refused.example.com")) {
      socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const through = connect(receiver.port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    for (const one of [through, socket as Socket]) sockets.add(one.on("error", () => undefined));
  });
  const port = await listen(proxy);
  const rules = targetRules({
    publicUrl: "https://portal.example.com",
    apiUrl: "https://portal.example.com",
    webhookAllowCidrs: [],
    ownPorts: [3000],
  });
  sender = new Sender({ rules, clock: systemClock, egressProxy: `http://127.0.0.1:${port}` });
});
after(async () => {
  await sender.close();
  for (const socket of sockets) socket.destroy();
  proxy.close();
  await receiver.close();
});

const send = (url: string) =>
  sender.send({ url, body: "{}", headers: [["X-Aloha-Event", "post.published"]], livemode: false });

test("everything goes through the proxy by CONNECT, and names are the proxy's to judge", async () => {
  const result = await send("http://receiver.example.com:8080/hooks");
  assert.deepEqual([result.code, result.statusCode], [null, 200]);
  assert.deepEqual(asked, ["CONNECT receiver.example.com:8080"]);
  assert.equal(receiver.received[0]?.headers.host, "receiver.example.com:8080");
});

test("literal addresses are still judged here, and never reach the proxy", async () => {
  const before = asked.length;
  for (const host of ["127.0.0.1", "169.254.169.254", "[::1]", "0x7f.1"]) {
    assert.equal((await send(`http://${host}:8080/`)).code, "target_not_allowed");
  }
  assert.equal(asked.length, before);
});

test("what the proxy refuses is a target that is not allowed", async () => {
  const result = await send("http://refused.example.com:8080/");
  assert.equal(result.code, "target_not_allowed");
});
