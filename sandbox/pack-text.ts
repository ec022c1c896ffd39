import { promisify } from "node:util";
import { deflateRaw, inflateRaw } from "node:zlib";

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** A long text as the store keeps it. */
export async function packText(text: string): Promise<Uint8Array> {
  return new Uint8Array(await deflate(text));
}

export async function unpackText(data: Uint8Array): Promise<string> {
  return String(await inflate(data));
}
