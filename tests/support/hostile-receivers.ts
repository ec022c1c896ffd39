// Receivers that mean harm, in a process of their own, so that the memory of the sender can be watched alone.
// `node hostile-receivers.ts` prints the port of each as JSON, and lives until its input ends.
import { createServer, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { listen } from "./receiver.ts";

const head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
const megabyte = Buffer.alloc(1024 * 1024, "a");

function every(socket: Socket, ms: number, write: () => void): void {
  const timer = setInterval(write, ms);
  socket.once("close", () => clearInterval(timer));
}

/** Writes without an end, as fast as the other side takes it. */
function pour(socket: Socket, chunk: Buffer): void {
  const more = () => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on("drain", more);
  more();
}

export const hostile: Record<string, (socket: Socket) => void> = {
  silent: () => undefined,
  dripsHeaders: (socket) => {
    socket.write("HTTP/1.1 200 OK\r\n");
    every(socket, 300, () => socket.write("X-Drip: a\r\n"));
  },
  dripsBody: (socket) => {
    socket.write(`${head}Content-Length: 1000000\r\n\r\n`);
    every(socket, 300, () => socket.write("a"));
  },
  dripsChunks: (socket) => {
    socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n`);
    every(socket, 300, () => socket.write("1\r\na\r\n"));
  },
  endlessBody: (socket) => {
    socket.write(`${head}Content-Length: 99999999999\r\n\r\n`);
    pour(socket, megabyte);
  },
  endlessChunks: (socket) => {
    socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n`);
    pour(socket, Buffer.concat([Buffer.from("100000\r\n"), megabyte, Buffer.from("\r\n")]));
  },
  endlessHeaders: (socket) => {
    socket.write(head);
    pour(socket, Buffer.from(`X-Long: ${"a".repeat(900)}\r\n`));
  },
  endlessHeaderName: (socket) => {
    socket.write(head);
    pour(socket, megabyte);
  },
  endlessInterim: (socket) => pour(socket, Buffer.from("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")),
  noise: (socket) => pour(socket, Buffer.alloc(64 * 1024, 7)),
  gzipBomb: (socket) => {
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024));
    socket.write(`${head}Content-Encoding: gzip\r\nContent-Length: ${bomb.length}\r\n\r\n`);
    socket.end(bomb);
  },
  bodyBreaksOff: (socket) => {
    socket.write(`${head}Content-Length: 1000\r\n\r\nshort`);
    setTimeout(() => socket.destroy(), 50);
  },
  resets: (socket) => socket.resetAndDestroy(),
  closesEarly: (socket) => socket.end("HTTP/1.1 200 OK\r\nContent-"),
  upgrades: (socket) =>
    socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"),
  notHttp: (socket) => socket.end("SSH-2.0-OpenSSH_9.6\r\n"),
  twoAnswers: (socket) => socket.write(`${head}Content-Length: 0\r\n\r\nHTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n`),
};

if (import.meta.main) {
  const ports: Record<string, number> = {};
  for (const [name, answer] of Object.entries(hostile)) {
    const server = createServer((socket) => {
      socket.on("error", () => undefined).once("data", () => answer(socket));
    });
    ports[name] = await listen(server);
  }
  process.stdout.write(`${JSON.stringify(ports)}\n`);
  process.stdin.resume().once("end", () => process.exit(0));
}
