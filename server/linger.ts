import type { IncomingMessage } from "node:http";
import { Socket } from "node:net";

const longestMs = 3000;
const mostBytes = 8 * 1024 * 1024;
const lingering = new WeakSet<Socket>();

/**
 * Ends the connection after the answer in a way that lets a client still busy sending read it: our side is closed,
 * what arrives is thrown away for a moment. Closing at once would reset the connection and lose the answer.
 */
export function lingerAfterAnswer(message: IncomingMessage): void {
  const { socket } = message;
  // node:http calls destroySoon when the answer to `Connection: close` is out; there is no other hook.
  socket.destroySoon = () => {
    if (message.complete || socket.destroyed) {
      Socket.prototype.destroySoon.call(socket);
      return;
    }
    const before = socket.bytesRead;
    linger(socket);
    message.on("data", () => {
      if (socket.bytesRead - before > mostBytes) socket.destroy();
    });
    message.on("end", () => socket.destroy());
    message.on("error", () => socket.destroy());
    message.resume();
  };
}

/** Closes our side, and the whole connection when the client does the same or takes too long. */
export function linger(socket: Socket, answer?: string): void {
  lingering.add(socket);
  const timer = setTimeout(() => socket.destroy(), longestMs);
  socket.on("error", () => socket.destroy());
  socket.once("close", () => clearTimeout(timer));
  socket.once("end", () => socket.destroy());
  if (answer === undefined) socket.end();
  else socket.end(answer);
  socket.resume();
}

/** True when the last answer of a connection is out, so that nothing that still arrives may change it. */
export function isLingering(socket: Socket): boolean {
  return lingering.has(socket);
}
