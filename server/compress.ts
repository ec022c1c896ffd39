import { promisify } from "node:util";
import {
  type BrotliCompress,
  brotliCompress,
  constants,
  createBrotliCompress,
  createGzip,
  type Gzip,
  gzip,
} from "node:zlib";

export type Encoding = "br" | "gzip";

const smallest = 1024;
const packable =
  /^(?:text\/(?!event-stream)|image\/svg\+xml|application\/(?:javascript|json|xml|yaml|wasm|[\w.-]+\+(?:json|xml)))/;
const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/** The best encoding that both sides know, by what Accept-Encoding says. */
export function chooseEncoding(accepted: string | undefined): Encoding | null {
  let best: Encoding | null = null;
  let bestWeight = 0;
  for (const part of accepted?.toLowerCase().split(",") ?? []) {
    const [name = "", ...rest] = part.split(";").map((word) => word.trim());
    if (name !== "br" && name !== "gzip") continue;
    const weight = Number(rest.find((word) => word.startsWith("q="))?.slice(2) ?? 1);
    if (weight > bestWeight || (weight > 0 && weight === bestWeight && name === "br")) {
      best = name;
      bestWeight = weight;
    }
  }
  return best;
}

/** True for a body that shrinks and is long enough to make it worth while. */
export function isPackable(contentType: string, length: number | null): boolean {
  return packable.test(contentType) && (length === null || length >= smallest);
}

/** Packs a whole body well, away from the event loop. */
export function packWhole(body: Buffer, encoding: Encoding, forEver: boolean): Promise<Buffer> {
  if (encoding === "gzip") return packGzip(body, { level: forEver ? 9 : 6 });
  const quality = forEver ? 9 : 5;
  return packBrotli(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
}

/** Packs a body while it is being made. */
export function packStream(encoding: Encoding): Gzip | BrotliCompress {
  if (encoding === "gzip") return createGzip({ level: 6 });
  return createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}

/** Keeps what was packed, up to a number of bytes; the oldest goes first. */
export class PackedBodies {
  readonly #kept = new Map<string, Buffer>();
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(mostBytes = 32 * 1024 * 1024) {
    this.#mostBytes = mostBytes;
  }

  get(key: string): Buffer | undefined {
    return this.#kept.get(key);
  }

  keep(key: string, body: Buffer): void {
    if (this.#kept.has(key)) return;
    this.#kept.set(key, body);
    this.#bytes += body.length;
    for (const [oldest, { length }] of this.#kept) {
      if (this.#bytes <= this.#mostBytes) return;
      this.#kept.delete(oldest);
      this.#bytes -= length;
    }
  }
}
