import assert from "node:assert/strict";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { connect } from "node:net";
import { describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { openServer } from "./support/serving.ts";

const stallTimeout = 500;
const megabyte = Buffer.alloc(1024 * 1024, "a");
const patience = { stallTimeout };

/** More than the buffers of the system hold on both sides, or one piece that comes late. */
async function page(message: IncomingMessage, response: ServerResponse): Promise<void> {
  const late = message.url === "/late";
  if (late) await sleep(2.5 * stallTimeout);
  for (let count = 0; count < (late ? 1 : 64); count++) response.write(megabyte);
  response.end();
}

const server = await openServer({ patience, page });
const alone = await openServer({ patience, page });

function ask(path: string, port = server.port) {
  const socket = connect(port, "127.0.0.1");
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:3000\r\nConnection: close\r\n\r\n`);
  return socket;
}

describe("a connection on which nothing moves", { concurrency: true }, () => {
  test("ends when the client takes nothing of its answer", async () => {
    const socket = ask("/large", alone.port).on("error", () => undefined);
    await once(socket, "readable");
    const [door] = alone.doors;
    assert.ok(door && door.sockets.size === 1);
    while (door.sockets.size > 0) await sleep(10);
    socket.destroy();
  });

  test("stays when the client takes it in gulps with rests between them", async () => {
    let bytes = 0;
    let gulp = 0;
    for await (const piece of ask("/large") as AsyncIterable<Buffer>) {
      bytes += piece.length;
      gulp += piece.length;
      if (gulp < 12 * megabyte.length) continue;
      gulp = 0;
      await sleep(stallTimeout / 3);
    }
    assert.ok(bytes > 64 * megabyte.length, `${bytes} bytes came`);
  });

  test("stays when the answer takes long to make", async () => {
    let bytes = 0;
    for await (const piece of ask("/late") as AsyncIterable<Buffer>) bytes += piece.length;
    assert.ok(bytes > megabyte.length, `${bytes} bytes came`);
  });
});
