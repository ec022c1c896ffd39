import { ApiError } from "../errors.ts";

/** One part of a form. Its bytes are read before the next part is asked for; what is left of them is passed over. */
export interface FormPart {
  readonly name: string;
  readonly fileName: string | null;
  /** What its sender calls it; null when the sender says nothing. */
  readonly type: string | null;
  readonly body: AsyncIterable<Buffer>;
}

const mostHeaderBytes = 8 * 1024;
const mostParts = 24;

/** The boundary that a Content-Type names. */
export function boundaryIn(contentType: string): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (boundary !== undefined) return boundary;
  throw malformedForm("The Content-Type names no boundary. Let your HTTP client write this header.");
}

/**
 * Reads multipart/form-data (RFC 7578) part by part, only as fast as the bytes are taken, and never holds more of them
 * than the piece that came last.
 */
export async function* readParts(pieces: AsyncIterable<Uint8Array>, boundary: string): AsyncGenerator<FormPart> {
  const feed = new Feed(pieces, `\r\n--${boundary}`);
  try {
    await passOver(feed.untilMark());
    for (let count = 0; !(await feed.atEnd()); count++) {
      if (count === mostParts) throw malformedForm(`The form has more than ${mostParts} parts.`);
      const body = feed.untilMark();
      yield { ...readHead(await feed.head()), body };
      await passOver(body);
    }
    await feed.drain();
  } finally {
    await feed.close();
  }
}

function malformedForm(detail: string): ApiError {
  return new ApiError("malformed_form", { detail });
}

class Feed {
  readonly #iterator: AsyncIterator<Uint8Array>;
  readonly #mark: Buffer;
  /** The first boundary has no line end before it, so one is put there. */
  #held: Buffer<ArrayBufferLike> = Buffer.from("\r\n");

  constructor(pieces: AsyncIterable<Uint8Array>, mark: string) {
    this.#iterator = pieces[Symbol.asyncIterator]();
    this.#mark = Buffer.from(mark, "latin1");
  }

  /** The bytes up to the next boundary. */
  async *untilMark(): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#held.indexOf(this.#mark);
      const sure = at === -1 ? this.#held.length - this.#mark.length + 1 : at;
      if (sure > 0) yield this.#take(sure);
      if (at !== -1) {
        this.#take(this.#mark.length);
        return;
      }
      await this.#more();
    }
  }

  /** After a boundary: whether it was the last one. */
  async atEnd(): Promise<boolean> {
    while (this.#held.length < 2) await this.#more();
    const [first, second] = this.#take(2);
    if (first === 0x2d && second === 0x2d) return true;
    if (first === 0x0d && second === 0x0a) return false;
    throw malformedForm("A boundary of the form is followed by neither a line end nor its own end.");
  }

  /** The header lines of a part, without the empty line that ends them. */
  async head(): Promise<string> {
    let at = this.#held.indexOf("\r\n\r\n");
    for (; at === -1; at = this.#held.indexOf("\r\n\r\n")) {
      if (this.#held.length > mostHeaderBytes) throw malformedForm("The headers of a part are too long.");
      await this.#more();
    }
    const text = this.#take(at).toString("utf8");
    this.#take(4);
    return text;
  }

  /** Reads what follows the form, so that the connection can be used again. */
  async drain(): Promise<void> {
    while (!(await this.#next()).done);
  }

  async close(): Promise<void> {
    await this.#iterator.return?.();
  }

  #take(length: number): Buffer {
    const taken = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return taken;
  }

  /** The next piece. Whoever counts the bytes refuses in words of its own. */
  async #next(): Promise<IteratorResult<Uint8Array>> {
    try {
      return await this.#iterator.next();
    } catch (error) {
      throw error instanceof ApiError ? error : malformedForm("The connection ended in the middle of the form.");
    }
  }

  async #more(): Promise<void> {
    const next = await this.#next();
    if (next.done)
      throw malformedForm("The form ends in the middle: its last boundary is missing. Send the whole body.");
    this.#held = this.#held.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#held, next.value]);
  }
}

async function passOver(body: AsyncIterable<Buffer>): Promise<void> {
  for await (const _piece of body);
}

function readHead(head: string): Omit<FormPart, "body"> {
  const lines = head.split("\r\n").map((line) => /^([\w-]+):\s*(.*)$/.exec(line) ?? []);
  const textOf = (wanted: string) => lines.find(([, name = ""]) => name.toLowerCase() === wanted)?.[2] ?? "";
  const disposition = textOf("content-disposition");
  const name = parameterIn(disposition, "name");
  if (!/^form-data\b/i.test(disposition) || name === null) throw malformedForm("A part of the form has no name.");
  const type = textOf("content-type").split(";")[0]?.trim().toLowerCase() ?? "";
  return { name, fileName: parameterIn(disposition, "filename"), type: type === "" ? null : type };
}

function parameterIn(header: string, wanted: string): string | null {
  for (const [, name = "", quoted, plain] of header.matchAll(/;\s*([a-z*]+)=(?:"((?:[^"\\]|\\.)*)"|([^;\s"]*))/gi))
    if (name.toLowerCase() === wanted) return quoted ?? plain ?? "";
  return null;
}
