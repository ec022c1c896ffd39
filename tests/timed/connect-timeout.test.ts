import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { connect, type Socket } from "node:net";
import { after, test } from "node:test";
import { openSender } from "#tests/support/sender.ts";

const listener = `
  require("node:net").createServer().listen({ port: 0, host: "127.0.0.1", backlog: 1 }, function () {
    console.log(this.address().port);
  });`;
const sockets: Socket[] = [];
const child = spawn(process.execPath, ["-e", listener], { stdio: ["ignore", "pipe", "inherit"] });
after(() => {
  for (const socket of sockets) socket.destroy();
  child.kill("SIGKILL");
});

test("a machine that never picks up is connect_timeout after 5 seconds", async () => {
  const port = await new Promise<number>((resolve) => {
    child.stdout?.once("data", (part: Buffer) => resolve(Number(part.toString())));
  });
  // A stopped process accepts nothing. Once its queue is full, the kernel drops every further knock.
  child.kill("SIGSTOP");
  for (let count = 0; count < 4; count++) sockets.push(connect(port, "127.0.0.1").on("error", () => undefined));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const result = await openSender().send(`http://127.0.0.1:${port}/`);
  assert.equal(result.code, "connect_timeout");
  assert.ok(result.timings.totalMs > 4900 && result.timings.totalMs < 6500, `${result.timings.totalMs} ms`);
  assert.deepEqual([result.statusCode, result.timings.connectMs], [null, null]);
});
