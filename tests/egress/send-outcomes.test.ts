import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer as createTlsServer } from "node:https";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setDefaultCACertificates } from "node:tls";
import { openRawReceiver } from "#tests/support/raw-receiver.ts";
import { listen, openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { nameServer, openSender } from "#tests/support/sender.ts";

const certificates = join(import.meta.dirname, "../support/certificates");
const pem = (name: string) => readFileSync(join(certificates, name), "utf8");
let receiver: Receiver;
before(async () => {
  receiver = await openReceiver();
});
after(() => receiver.close());

describe("a complete answer", () => {
  const codes = {
    200: null,
    201: null,
    204: null,
    299: null,
    300: "redirect_refused",
    304: "redirect_refused",
    400: "http_client_error",
    404: "http_client_error",
    410: "gone",
    429: "throttled",
    500: "http_server_error",
    599: "http_server_error",
  };
  for (const [status, code] of Object.entries(codes)) {
    test(`${status} → ${code ?? "succeeded"}`, async () => {
      receiver.behave(Number(status));
      const result = await openSender().send(receiver.url);
      assert.deepEqual([result.statusCode, result.code], [Number(status), code]);
    });
  }

  test("is kept with its headers and its raw bytes", async () => {
    const bytes = Buffer.from([0, 255, 128, 10]);
    receiver.behave((_, response) =>
      response
        .writeHead(200, [
          ["X-One", "1"],
          ["Set-Cookie", "a=1"],
          ["Set-Cookie", "b=2"],
        ])
        .end(bytes),
    );
    const { responseHeaders, responseBody, bodyTruncated } = await openSender().send(receiver.url);
    assert.deepEqual(responseBody, bytes);
    assert.equal(bodyTruncated, false);
    const own = responseHeaders?.filter(([name]) => ["x-one", "set-cookie"].includes(name));
    assert.deepEqual(own, [
      ["x-one", "1"],
      ["set-cookie", "a=1"],
      ["set-cookie", "b=2"],
    ]);
  });

  test("is cut at 16 KiB, not a byte earlier", async () => {
    for (const [length, truncated] of [
      [16 * 1024, false],
      [16 * 1024 + 1, true],
    ] as const) {
      receiver.behave((_, response) => response.end(Buffer.alloc(length, "a")));
      const result = await openSender().send(receiver.url);
      assert.deepEqual([result.code, result.responseBody?.length, result.bodyTruncated], [null, 16 * 1024, truncated]);
    }
  });

  test("tells what Retry-After said, word for word", async () => {
    receiver.behave((_, response) => response.writeHead(503, { "Retry-After": "Wed, 25 Nov 2026 10:00:00 GMT" }).end());
    assert.equal((await openSender().send(receiver.url)).retryAfter, "Wed, 25 Nov 2026 10:00:00 GMT");
  });
});

describe("connections", () => {
  test("are kept: the second attempt says so and has no time for DNS and connecting", async () => {
    receiver.behave(200);
    const { send } = openSender();
    const first = await send(receiver.url);
    const second = await send(receiver.url);
    assert.deepEqual([first.reused, second.reused], [false, true]);
    assert.ok(typeof first.timings.connectMs === "number");
    assert.deepEqual([second.timings.dnsMs, second.timings.connectMs, second.timings.tlsMs], [null, null, null]);
    for (const { timings } of [first, second])
      assert.ok((timings.firstByteMs ?? 0) > 0 && timings.totalMs >= (timings.firstByteMs ?? 0));
  });

  test("that the receiver dropped meanwhile do not cost an attempt", async () => {
    let answered = 0;
    const rude = await openRawReceiver((socket) => {
      answered++;
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: keep-alive\r\n\r\n");
      // The next request on this line finds it closed without a word.
      socket.once("data", () => socket.resetAndDestroy());
    });
    const { send } = openSender();
    const url = `http://127.0.0.1:${rude.port}/`;
    const results = [await send(url), await send(url)];
    assert.deepEqual(
      results.map(({ code, reused }) => [code, reused]),
      [
        [null, false],
        [null, false],
      ],
    );
    assert.equal(answered, 2);
    await rude.close();
  });

  test("go to the address that the name has, with the name in Host", async () => {
    receiver.behave(200);
    const names = nameServer({ "receiver.example.com": [["127.0.0.1"]] });
    const result = await openSender({ names }).send(`http://receiver.example.com:${receiver.port}/a/b?c=d`);
    assert.deepEqual([result.code, result.remoteAddress], [null, "127.0.0.1"]);
    assert.equal(receiver.received.at(-1)?.headers.host, `receiver.example.com:${receiver.port}`);
    assert.ok((result.timings.dnsMs ?? -1) >= 0);
  });
});

describe("no answer", () => {
  test("connect_refused where nothing listens", async () => {
    const gone = await openRawReceiver(() => undefined);
    await gone.close();
    assert.equal((await openSender().send(`http://127.0.0.1:${gone.port}/`)).code, "connect_refused");
  });

  test("dns_not_found for a name that nobody has, and for one without an address", async () => {
    const names = nameServer({ "empty.example.com": [[]] });
    const { send } = openSender({ names });
    assert.equal((await send("https://nowhere.example.com/")).code, "dns_not_found");
    assert.equal((await send("https://empty.example.com/")).code, "dns_not_found");
  });

  test("dns_error when the name servers fail", async () => {
    const { send } = openSender({
      names: (_, done) => done(Object.assign(new Error("again"), { code: "EAI_AGAIN" }), []),
    });
    assert.equal((await send("https://slow.example.com/")).code, "dns_error");
  });
});

describe("over TLS", () => {
  const servers: ReturnType<typeof createTlsServer>[] = [];
  const names = nameServer({ "receiver.example.com": [["127.0.0.1"]] });
  async function openTls(certificate: string): Promise<string> {
    const server = createTlsServer({ cert: pem(certificate), key: pem("leaf.key") }, (_, response) =>
      response.end("{}"),
    );
    servers.push(server);
    return `https://receiver.example.com:${await listen(server)}/`;
  }
  after(() => {
    for (const server of servers) server.close().closeAllConnections();
  });

  test("unknown issuer", async () => {
    const result = await openSender({ names }).send(await openTls("good.pem"));
    assert.equal(result.code, "tls_error");
    assert.match(result.detail ?? "", /^unknown issuer/);
  });

  describe("from an issuer that this machine knows", () => {
    before(() => setDefaultCACertificates([pem("ca.pem")]));

    test("a good certificate is accepted, and the time for TLS is told", async () => {
      const result = await openSender({ names }).send(await openTls("good.pem"));
      assert.deepEqual([result.code, result.statusCode], [null, 200]);
      assert.ok((result.timings.tlsMs ?? 0) > 0);
    });

    for (const [certificate, words] of [
      ["expired.pem", /^expired/],
      ["other-name.pem", /^name mismatch/],
    ] as const) {
      test(`${certificate} is refused with its reason`, async () => {
        const result = await openSender({ names }).send(await openTls(certificate));
        assert.equal(result.code, "tls_error");
        assert.match(result.detail ?? "", words);
      });
    }

    test("something else than TLS on the port is a protocol error", async () => {
      const plain = await openRawReceiver((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
      const result = await openSender({ names }).send(`https://receiver.example.com:${plain.port}/`);
      assert.equal(result.code, "tls_error");
      assert.match(result.detail ?? "", /^protocol/);
      await plain.close();
    });
  });
});
