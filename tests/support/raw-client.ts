import { connect, type Socket } from "node:net";

/** A connection on which a test says what it likes. */
export interface RawClient {
  readonly socket: Socket;
  /** What came back so far. */
  readonly heard: () => string;
  /** Resolves when the connection is gone, however it went. */
  readonly gone: Promise<void>;
}

export function openRaw(port: number, words = ""): RawClient {
  const socket = connect(port, "127.0.0.1");
  let heard = "";
  // An answer begins within this; what a test pours in may come back in any length.
  socket.on("data", (part: Buffer) => {
    if (heard.length < 4096) heard += part.toString("latin1");
  });
  socket.on("error", () => undefined);
  const gone = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  if (words) socket.write(words, "latin1");
  return { socket, heard: () => heard, gone };
}

/** Sends a text and gives everything that came back before the connection closed. */
export async function sayRaw(port: number, words: string): Promise<string> {
  const { heard, gone } = openRaw(port, words);
  await gone;
  return heard();
}

/** Sends piece after piece as fast as they are taken, until there are enough or nobody listens. Says how many bytes left. */
export async function pour({ socket, gone }: RawClient, piece: Buffer, bytes: number): Promise<number> {
  let sent = 0;
  let open = true;
  void gone.then(() => {
    open = false;
  });
  while (open && sent < bytes) {
    sent += piece.length;
    if (!socket.write(piece))
      await Promise.race([gone, new Promise<void>((resolve) => socket.once("drain", () => resolve()))]);
  }
  return sent;
}

/** The statuses in what came back, in order. */
export function statusesIn(heard: string): number[] {
  return [...heard.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
}
