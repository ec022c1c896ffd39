import { createServer, type Socket } from "node:net";
import { listen } from "./receiver.ts";

export interface RawReceiver {
  readonly port: number;
  /** How many connections were made. */
  readonly connections: () => number;
  close(): Promise<void>;
}

/** A receiver that writes whatever bytes it likes, once the head of a request is in. */
export async function openRawReceiver(answer: (socket: Socket) => void, host = "127.0.0.1"): Promise<RawReceiver> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on("error", () => undefined).once("close", () => sockets.delete(socket));
    socket.once("data", () => answer(socket));
  });
  const port = await listen(server, host);
  return {
    port,
    connections: () => connections,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
