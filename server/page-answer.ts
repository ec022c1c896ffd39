import type { IncomingMessage, OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { chooseEncoding, type Encoding, isPackable, type PackedBodies, packStream, packWhole } from "./compress.ts";
import type { PageRights } from "./content-security.ts";
import { imagesFromHere } from "./own-images.ts";
import type { PagePolicies } from "./page-policies.ts";

/** What shaping an answer of Next needs to know beside the answer itself. */
export interface PagePlan {
  readonly policies: PagePolicies;
  readonly packed: PackedBodies;
  /** The nonce that Next was told for this one answer; null in dev mode. */
  readonly nonce: string | null;
  readonly rights: PageRights;
  /** What Next answers with 200 tells of something that is no more. */
  readonly gone: boolean;
}

type Chunk = string | Uint8Array;
type Done = (() => void) | undefined;
type HeadLines = OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined;

/** Puts a hand between Next and the socket: the answer gets its content policy, and is packed. */
export function shapePageAnswer(message: IncomingMessage, response: ServerResponse, plan: PagePlan): void {
  const shaper = new PageAnswer(message, response, plan);
  Object.assign(response, {
    writeHead: (status: number, words?: string | HeadLines, lines?: HeadLines) =>
      shaper.writeHead(status, words, lines),
    write: (chunk: Chunk, encoding?: BufferEncoding | Done, done?: Done) => shaper.write(chunk, encoding, done),
    end: (chunk?: Chunk | Done | null, encoding?: BufferEncoding | Done, done?: Done) =>
      shaper.end(chunk, encoding, done),
    flushHeaders: () => shaper.flushHeaders(),
    flush: () => shaper.flush(),
  });
}

class PageAnswer {
  readonly #message: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #plan: PagePlan;
  readonly #raw: Pick<ServerResponse, "writeHead" | "write" | "end" | "flushHeaders">;
  #mode: "open" | "held" | "packed" | "plain" = "open";
  #held: Buffer[] = [];
  #packer: ReturnType<typeof packStream> | null = null;

  constructor(message: IncomingMessage, response: ServerResponse, plan: PagePlan) {
    this.#message = message;
    this.#response = response;
    this.#plan = plan;
    this.#raw = {
      writeHead: response.writeHead.bind(response),
      write: response.write.bind(response),
      end: response.end.bind(response),
      flushHeaders: response.flushHeaders.bind(response),
    };
  }

  writeHead(status: number, words: string | HeadLines, lines: HeadLines): ServerResponse {
    this.#response.statusCode = status;
    setLines(this.#response, typeof words === "string" ? lines : words);
    this.#decide();
    if (this.#mode !== "held") this.#raw.writeHead(this.#response.statusCode);
    return this.#response;
  }

  flushHeaders(): void {
    this.#decide();
    if (this.#mode !== "held") this.#raw.flushHeaders();
  }

  flush(): void {
    this.#packer?.flush();
  }

  write(chunk: Chunk, encoding?: BufferEncoding | Done, done?: Done): boolean {
    this.#decide();
    const bytes = bytesOf(chunk, encoding);
    const after = typeof encoding === "function" ? encoding : done;
    if (this.#packer) return this.#packer.write(bytes, () => after?.());
    if (this.#mode !== "held") return this.#raw.write(bytes, () => after?.());
    this.#held.push(bytes);
    after?.();
    return true;
  }

  end(chunk?: Chunk | Done | null, encoding?: BufferEncoding | Done, done?: Done): ServerResponse {
    const last = typeof chunk === "function" || chunk === undefined || chunk === null ? null : bytesOf(chunk, encoding);
    const after = [chunk, encoding, done].find((value) => typeof value === "function");
    if (after) this.#response.once("finish", after as () => void);
    this.#decide();
    if (this.#mode === "held") {
      if (last) this.#held.push(last);
      this.#sendHeld().catch((error) => this.#response.destroy(error));
    } else if (this.#packer) {
      if (last) this.#packer.write(last);
      this.#packer.end();
    } else this.#raw.end(last);
    return this.#response;
  }

  /** The first word of the answer decides how it goes out. Everything that Next wants to say in headers is set by then. */
  #decide(): void {
    if (this.#mode !== "open") return;
    if (this.#plan.gone && this.#response.statusCode === 200) this.#response.statusCode = 410;
    const { statusCode } = this.#response;
    this.#mode = "plain";
    if (statusCode === 304 || statusCode === 204 || statusCode < 200) return;
    const type = this.#text("content-type");
    const html = type.startsWith("text/html");
    if (html && this.#isWhole() && this.#message.method !== "HEAD") {
      this.#mode = "held";
      return;
    }
    const { policies, nonce, rights } = this.#plan;
    if (html) this.#setPolicy(policies.forStream(nonce, this.#text("etag"), this.#isWhole(), rights));
    const encoding = this.#encodingFor(type, this.#knownLength());
    if (encoding === null || this.#message.method === "HEAD") return;
    if (this.#isForEver()) this.#mode = "held";
    else this.#startPacking(encoding);
  }

  /** Pre-rendered pages, and any other page that Next hands over in one piece: its scripts bear no nonce. */
  #isWhole(): boolean {
    return this.#response.hasHeader("x-nextjs-prerender") || this.#response.hasHeader("content-length");
  }

  #isForEver(): boolean {
    return this.#response.statusCode === 200 && this.#text("cache-control").includes("immutable");
  }

  async #sendHeld(): Promise<void> {
    const type = this.#text("content-type");
    const { policies, rights } = this.#plan;
    const html = type.startsWith("text/html");
    const tag = this.#text("etag");
    const came = Buffer.concat(this.#held);
    let shaped: Buffer | undefined;
    const whole = () => (shaped ??= html ? imagesFromHere(came, policies.publicUrl) : came);
    if (html) this.#setPolicy(policies.forWhole(tag, whole, rights));
    const encoding = this.#encodingFor(type, came.length);
    const body = encoding === null ? whole() : await this.#pack(encoding, tag, whole);
    if (this.#response.destroyed) return;
    this.#response.setHeader("Content-Length", body.length);
    this.#mode = "plain";
    this.#raw.writeHead(this.#response.statusCode);
    this.#raw.end(body);
  }

  /** The body packed. It is kept by its tag, or by its address where it never changes. */
  async #pack(encoding: Encoding, tag: string, whole: () => Buffer): Promise<Buffer> {
    const forEver = this.#isForEver();
    const keeps = forEver || tag !== "";
    const key = `${encoding} ${forEver ? this.#message.url : tag}`;
    const known = keeps ? this.#plan.packed.get(key) : undefined;
    const body = known ?? (await packWhole(whole(), encoding, forEver));
    if (keeps && !known) this.#plan.packed.keep(key, body);
    this.#markPacked(encoding);
    return body;
  }

  #startPacking(encoding: Encoding): void {
    this.#mode = "packed";
    this.#markPacked(encoding);
    const packer = packStream(encoding);
    this.#packer = packer;
    packer.on("data", (part: Buffer) => {
      if (!this.#raw.write(part)) packer.pause();
    });
    packer.on("end", () => this.#raw.end());
    packer.on("drain", () => this.#response.emit("drain"));
    packer.on("error", (error) => this.#response.destroy(error));
    this.#response.on("drain", () => packer.resume());
    this.#response.on("close", () => packer.destroy());
  }

  /** The encoding to use for an answer of this type; says in Vary that the answer depends on what was asked. */
  #encodingFor(type: string, length: number | null): Encoding | null {
    if (
      !isPackable(type, length) ||
      this.#response.hasHeader("content-encoding") ||
      this.#response.hasHeader("content-range")
    )
      return null;
    if (this.#text("cache-control").includes("no-transform")) return null;
    const vary = this.#text("vary");
    if (!/\baccept-encoding\b/i.test(vary))
      this.#response.setHeader("Vary", vary === "" ? "Accept-Encoding" : `${vary}, Accept-Encoding`);
    return chooseEncoding(this.#message.headers["accept-encoding"]?.toString());
  }

  #markPacked(encoding: Encoding): void {
    const tag = this.#text("etag");
    if (tag !== "" && !tag.startsWith("W/")) this.#response.setHeader("ETag", `W/${tag}`);
    this.#response.removeHeader("Content-Length");
    this.#response.removeHeader("Accept-Ranges");
    this.#response.setHeader("Content-Encoding", encoding);
  }

  #setPolicy(policy: string): void {
    if (!this.#response.hasHeader("content-security-policy"))
      this.#response.setHeader("Content-Security-Policy", policy);
  }

  #knownLength(): number | null {
    const length = this.#text("content-length");
    return length === "" ? null : Number(length);
  }

  #text(name: string): string {
    const value = this.#response.getHeader(name);
    return value === undefined ? "" : Array.isArray(value) ? value.join(", ") : String(value);
  }
}

function bytesOf(chunk: Chunk, encoding: BufferEncoding | Done): Buffer {
  if (typeof chunk === "string") return Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8");
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}

function setLines(response: ServerResponse, lines: HeadLines): void {
  if (!lines) return;
  if (!Array.isArray(lines)) {
    for (const [name, value] of Object.entries(lines)) if (value !== undefined) response.setHeader(name, value);
    return;
  }
  for (let at = 0; at + 1 < lines.length; at += 2) response.appendHeader(String(lines[at]), String(lines[at + 1]));
}
