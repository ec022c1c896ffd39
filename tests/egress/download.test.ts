import assert from "node:assert/strict";
import { test } from "node:test";
import { download, NotDownloaded } from "#sandbox/egress/download.ts";
import { targetRules } from "#sandbox/egress/reach.ts";
import { systemClock } from "#sandbox/time/clock.ts";
import { serveFile } from "#tests/support/file-server.ts";
import { nameServer } from "#tests/support/sender.ts";

const file = Buffer.alloc(300_000, 7);

function wayOut(allow: readonly string[] = ["127.0.0.0/8"], names = nameServer({})) {
  const urls = { publicUrl: "https://portal.example.com", apiUrl: "https://portal.example.com" };
  return {
    rules: targetRules({ ...urls, webhookAllowCidrs: allow, ownPorts: [3000] }),
    clock: systemClock,
    resolve: names,
  };
}

async function whole(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function missed(address: string, way = wayOut(), livemode = false): Promise<[string, boolean]> {
  const error = await download(address, livemode, way, whole).then(
    () => assert.fail("It came."),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof NotDownloaded, String(error));
  return [error.message, error.passing];
}

test("what lies at the address comes whole, over up to three redirects", async () => {
  const server = await serveFile(file);
  server.behave((_, response, count) => {
    if (count <= 3) response.writeHead(302, { location: `/step-${count}?a=b` }).end();
    else response.end(file);
  });
  assert.deepEqual(await download(server.at("file"), false, wayOut(), whole), file);
  assert.equal(server.received.length, 4);
});

test("a fourth redirect is not followed, nor one that leads nowhere", async () => {
  const server = await serveFile(file);
  server.behave((_, response) => response.writeHead(301, { location: "/on" }).end());
  assert.deepEqual(await missed(server.at("file")), ["The address leads on more than 3 times.", false]);
  server.behave((_, response) => response.writeHead(307, { location: "http://" }).end());
  assert.equal((await missed(server.at("file")))[1], false);
});

test("each step of the way is judged: a redirect or a name that leads inside is not followed", async () => {
  const inside = await serveFile(file);
  const outside = await serveFile(file);
  outside.behave((_, response) => response.writeHead(302, { location: "http://10.0.0.1/secret.png" }).end());
  assert.match((await missed(outside.at("file")))[0], /not on the public internet/);
  outside.behave((_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end());
  assert.match((await missed(outside.at("file")))[0], /needs http or https/);
  const names = nameServer({ "pictures.example.com": [["127.0.0.1"]] });
  const closed = await missed(`http://pictures.example.com:${inside.port}/a.png`, wayOut(["10.9.9.9/32"], names));
  assert.match(closed[0], /not on the public internet/);
  assert.equal(closed[1], false);
  assert.deepEqual([names.asked, inside.received.length], [["pictures.example.com"], 0]);
});

test("a live address needs https", async () => {
  assert.deepEqual(await missed("http://example.com/a.png", wayOut(), true), ["A live address needs https.", false]);
});

test("what may pass is told from what stays", async () => {
  const server = await serveFile(file);
  for (const [status, passing] of [
    [404, false],
    [410, false],
    [204, false],
    [429, true],
    [503, true],
  ] as const) {
    server.behave(status);
    assert.deepEqual(await missed(server.at("file")), [`The server answered ${status}.`, passing]);
  }
  server.behave((_, response) =>
    response.writeHead(200, { "content-length": 400_000 }).write(file, () => response.destroy()),
  );
  assert.deepEqual(await missed(server.at("file")), ["The connection broke off.", true]);
  assert.deepEqual(await missed("http://nobody.example.com/a.png"), ["Its host cannot be reached.", true]);
  await server.close();
  assert.deepEqual(await missed(server.at("file")), ["Its host cannot be reached.", true]);
});

test("a server that dawdles is left after its time, however it dawdles", async () => {
  const server = await serveFile(file);
  // The first look at the clock is the beginning; by the second, the time is almost over.
  const late = () => {
    let looks = 0;
    return { ...wayOut(), clock: { ...systemClock, monotonic: () => 19_900 * looks++ } };
  };
  for (const head of [false, true]) {
    server.behave((_, response) => void (head ? response.writeHead(200).write("GIF89a") : undefined));
    assert.deepEqual(await missed(server.at("file"), late()), ["It did not come within 20 seconds.", true]);
  }
});

test("what goes wrong with whoever takes the bytes is not said to be the server's fault", async () => {
  const server = await serveFile(file);
  const full = new Error("The disk is full.");
  await assert.rejects(
    download(server.at("file"), false, wayOut(), async (body) => {
      for await (const _piece of body) throw full;
    }),
    full,
  );
});
