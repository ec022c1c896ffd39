import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { AttemptResult } from "#sandbox/webhooks/attempt-result.ts";
import { openRawReceiver, type RawReceiver } from "#tests/support/raw-receiver.ts";
import { nameServer, openSender } from "#tests/support/sender.ts";

const ok = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
let four: RawReceiver;
let six: RawReceiver;
before(async () => {
  four = await openRawReceiver((socket) => socket.write(ok));
  six = await openRawReceiver((socket) => socket.write(ok), "::1");
});
after(async () => {
  await four.close();
  await six.close();
});

/** A refusal tells neither the address that a name led to nor how far it got. */
function assertBlocked(result: AttemptResult): void {
  assert.equal(result.code, "target_not_allowed");
  const { remoteAddress, detail, phase, statusCode, responseBody, timings } = result;
  assert.deepEqual(
    { remoteAddress, detail, phase, statusCode, responseBody },
    { remoteAddress: null, detail: null, phase: null, statusCode: null, responseBody: null },
  );
  assert.deepEqual(timings, { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, totalMs: 0 });
}

describe("at the moment of sending, and over a real listener that must hear nothing", () => {
  test("literal addresses are refused, over IPv4 and IPv6", async () => {
    const { send } = openSender({ allow: [] });
    for (const host of ["127.0.0.1", "127.1", "0x7f.1", "2130706433", "0", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]"]) {
      assertBlocked(await send(`http://${host}:${four.port}/`));
    }
    for (const host of ["[::1]", "[0:0:0:0:0:0:0:1]", "[::]"]) assertBlocked(await send(`http://${host}:${six.port}/`));
  });

  test("names that lead to closed addresses are refused, over IPv4 and IPv6", async () => {
    const names = nameServer({
      "four.example.com": [["127.0.0.1"]],
      "six.example.com": [["::1"]],
      "mapped.example.com": [["::ffff:127.0.0.1"]],
      "metadata.example.com": [["169.254.169.254"]],
      "nat64.example.com": [["64:ff9b::7f00:1"]],
    });
    const { send } = openSender({ allow: [], names });
    for (const name of ["four", "mapped", "metadata", "nat64"])
      assertBlocked(await send(`http://${name}.example.com:${four.port}/`));
    assertBlocked(await send(`http://six.example.com:${six.port}/`));
    assert.equal(names.asked.length, 5);
  });

  test("one closed address among good ones refuses the name", async () => {
    const names = nameServer({ "mixed.example.com": [["127.0.0.2", "10.0.0.1"]] });
    assertBlocked(await openSender({ names }).send(`http://mixed.example.com:${four.port}/`));
  });

  test("a name that was good when it was saved and leads inside when it is sent is refused", async () => {
    const names = nameServer({ "rebound.example.com": [["127.0.0.1"], ["10.0.0.1"]] });
    const { send } = openSender({ names });
    const first = await send(`http://rebound.example.com:${four.port}/`);
    assert.deepEqual([first.code, first.statusCode], [null, 200]);
    await four.close();
    four = await openRawReceiver((socket) => socket.write(ok));
    assertBlocked(await send(`http://rebound.example.com:${four.port}/`));
  });

  test("our own ports are never reached, however the name is dressed up", async () => {
    const names = nameServer({ "self.example.com": [["127.0.0.1"]], "self6.example.com": [["::1"]] });
    const { send } = openSender({ names, ownPorts: [four.port, six.port] });
    for (const host of ["127.0.0.1", "127.0.0.2", "self.example.com"])
      assertBlocked(await send(`http://${host}:${four.port}/`));
    for (const host of ["[::1]", "self6.example.com"]) assertBlocked(await send(`http://${host}:${six.port}/`));
  });

  test("nobody heard a single byte of all that", () => {
    assert.deepEqual([four.connections(), six.connections()], [0, 0]);
  });
});

test("a redirect is a failure, and where it points to is never visited", async () => {
  const inner = await openRawReceiver((socket) => socket.write(ok));
  for (const status of [301, 302, 303, 307, 308]) {
    const outer = await openRawReceiver((socket) =>
      socket.write(
        `HTTP/1.1 ${status} Moved\r\nLocation: http://127.0.0.1:${inner.port}/\r\nContent-Length: 0\r\n\r\n`,
      ),
    );
    const result = await openSender().send(`http://127.0.0.1:${outer.port}/`);
    assert.deepEqual([result.code, result.statusCode], ["redirect_refused", status]);
    await outer.close();
  }
  assert.equal(inner.connections(), 0);
  await inner.close();
});

test("a name with an address that is dead and one that lives gets through", async () => {
  const names = nameServer({ "both.example.com": [["::1", "127.0.0.1"]] });
  const result = await openSender({ names }).send(`http://both.example.com:${four.port}/`);
  assert.deepEqual([result.code, result.remoteAddress], [null, "127.0.0.1"]);
});
