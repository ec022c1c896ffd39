import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import type { Schema } from "#sandbox/contract/types.ts";
import { encoded, filesIn } from "#tests/support/media-words.ts";
import { makeDatabase } from "#tests/support/postgres.ts";
import { form, mp4, png } from "#tests/support/sample-media.ts";
import { type ServerProcess, startServer } from "#tests/support/server-process.ts";

const film = mp4(1080, 1920, { film: Buffer.alloc(6_000_000, 7) });
const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "aloha-media-"));
  folders.push(folder);
  return folder;
}

async function newKey(base: string): Promise<string> {
  const made = await fetch(`${base}/v1/sandbox/workspaces`, { method: "POST" });
  return ((await made.json()) as { key: { secret: string } }).key.secret;
}

async function listed(base: string, key: string): Promise<readonly Schema<"Media">[]> {
  const answer = await fetch(`${base}/v1/media?limit=100`, { headers: { authorization: `Bearer ${key}` } });
  return ((await answer.json()) as Schema<"MediaList">).data;
}

async function send(base: string, key: string, file: Buffer, name: string): Promise<number | null> {
  const headers = { authorization: `Bearer ${key}`, "idempotency-key": name };
  const answer = await fetch(`${base}/v1/media`, { method: "POST", headers, body: form(file) }).catch(() => null);
  await answer?.text().catch(() => null);
  return answer?.status ?? null;
}

/** Begins an upload and leaves it in the middle. */
async function begin(server: ServerProcess, key: string, bytes: Buffer, type: string) {
  const socket = connect(server.port, "localhost");
  socket.on("error", () => undefined);
  const head = `POST /v1/media HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${key}\r\nContent-Type: ${type}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  socket.write(head);
  socket.write(bytes.subarray(0, bytes.length / 2));
  await wait(300);
  return socket;
}

for (const dialect of ["sqlite", "postgres"] as const) {
  test(`kill -9 in the middle of uploads on ${dialect}: what is listed is whole, and trying again makes each file once`, async (context) => {
    const dataDir = newFolder();
    const database = dialect === "postgres" ? await makeDatabase() : null;
    const settings = { DATA_DIR: dataDir, ...(database ? { DATABASE_URL: database.url } : {}) };
    const first = await startServer(settings);
    const key = await newKey(first.base);
    const { bytes, type } = await encoded(form(film));
    await begin(first, key, bytes, type);
    assert.equal(filesIn(dataDir).incoming.length, 1, "half a file lies where nobody looks");
    const names = Array.from({ length: 12 }, (_, index) => `film-${index}`);
    const enough = 1 + Math.floor(Math.random() * 8);
    let heard = 0;
    const sending = Promise.all(
      names.map(async (name) => {
        const status = await send(first.base, key, film, name);
        if (++heard === enough) await first.kill();
        return status;
      }),
    );
    const acknowledged = (await sending).filter((status) => status === 201).length;

    const second = await startServer(settings);
    const before = await listed(second.base, key);
    assert.ok(before.length >= acknowledged);
    for (const media of before) assert.equal(media.bytes, film.length);
    for (const name of names) assert.equal(await send(second.base, key, film, name), 201);
    const all = await listed(second.base, key);
    assert.deepEqual([all.length, new Set(all.map(({ sha256 }) => sha256)).size], [names.length, 1]);
    assert.ok(filesIn(dataDir).kept.length >= names.length);
    assert.equal(await second.stop(), 0);
    context.diagnostic(`${acknowledged} of ${names.length} were acknowledged before the kill`);
    await database?.drop();
  });
}

describe("uploads to the real server", () => {
  let server: ServerProcess;
  let key = "";
  const dataDir = newFolder();
  test("a film of many pieces arrives whole, and the connection is used again", async () => {
    server = await startServer({ DATA_DIR: dataDir });
    key = await newKey(server.base);
    for (const name of ["one", "two"]) assert.equal(await send(server.base, key, film, name), 201);
    for (const media of await listed(server.base, key)) assert.equal(media.bytes, film.length);
  });

  test("a caller who hangs up leaves nothing behind", async () => {
    const { bytes, type } = await encoded(form(film));
    const socket = await begin(server, key, bytes, type);
    assert.equal(filesIn(dataDir).incoming.length, 1);
    socket.destroy();
    await wait(300);
    assert.deepEqual([filesIn(dataDir).incoming.length, filesIn(dataDir).kept.length], [0, 2]);
  });

  test("an image that is too large gets its answer while it is still being sent", async () => {
    const { bytes, type } = await encoded(form(Buffer.concat([png(), Buffer.alloc(60_000_000)])));
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(`${server.base}/v1/media`, {
        method: "POST",
        headers: { authorization: `Bearer ${key}`, "content-type": type, "content-length": bytes.length },
      });
      sent.on("response", (answer) => resolve(answer.statusCode ?? 0));
      sent.on("error", reject);
      for (let at = 0; at < bytes.length; at += 1_000_000) sent.write(bytes.subarray(at, at + 1_000_000));
    });
    assert.equal(status, 413);
    assert.equal(filesIn(dataDir).incoming.length, 0);
  });

  test("a caller who waits to be told gets the word, or the refusal", async () => {
    const { bytes, type } = await encoded(form(png()));
    const told = (headers: Record<string, string>) =>
      new Promise<string>((resolve, reject) => {
        const sent = request(`${server.base}/v1/media`, {
          method: "POST",
          headers: { authorization: `Bearer ${key}`, "content-type": type, expect: "100-continue", ...headers },
        });
        let words = "";
        sent.on("continue", () => {
          words = "continue ";
          sent.end(bytes);
        });
        sent.on("response", (answer) => resolve(words + answer.statusCode));
        sent.on("error", reject);
        sent.flushHeaders();
      });
    assert.equal(await told({ "content-length": String(bytes.length) }), "continue 201");
    assert.equal(await told({ "content-length": "200000000" }), "413");
    assert.equal(await server.stop(), 0);
  });
});
