import { after } from "node:test";
import { openReceiver, type Receiver } from "./receiver.ts";

export interface FileServer extends Receiver {
  /** The address of a file by its name. */
  at(name: string): string;
}

/** A server on this machine that gives out one file under every name, until it is told to do otherwise. */
export async function serveFile(file: Uint8Array, type = "application/octet-stream"): Promise<FileServer> {
  const receiver = await openReceiver((_, response) => response.writeHead(200, { "content-type": type }).end(file));
  after(() => receiver.close());
  return { ...receiver, at: (name) => `http://127.0.0.1:${receiver.port}/${name}` };
}
