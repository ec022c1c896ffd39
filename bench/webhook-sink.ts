// The receiver of the webhook bench: a raw socket server with one fixed answer on PORT, and one that never answers on PORT + 1.
import { createServer, type Socket } from "node:net";

const port = Number(process.env.PORT);
const answer = Buffer.from("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: text/plain\r\n\r\nok");
const headEnd = Buffer.from("\r\n\r\n");

createServer(serve).listen(port, "127.0.0.1");
createServer((socket) => socket.on("error", () => undefined).resume()).listen(port + 1, "127.0.0.1");

function serve(socket: Socket): void {
  let held: Buffer = Buffer.alloc(0);
  socket.setNoDelay(true).on("error", () => undefined);
  socket.on("data", (part: Buffer) => {
    held = held.length === 0 ? part : Buffer.concat([held, part]);
    for (let end = endOfRequest(held); end !== -1 && end <= held.length; end = endOfRequest(held)) {
      held = held.subarray(end);
      socket.write(answer);
    }
  });
}

/** Where the first request ends, which may lie ahead; -1 while its head is not complete. */
function endOfRequest(bytes: Buffer): number {
  const head = bytes.indexOf(headEnd);
  if (head === -1) return -1;
  const length = /content-length: (\d+)/i.exec(bytes.toString("latin1", 0, head))?.[1];
  return head + headEnd.length + Number(length ?? 0);
}
