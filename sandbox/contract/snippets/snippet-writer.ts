import type { Operation, OperationId } from "../operations.gen.ts";
import type { Marks, Span } from "./print-value.ts";

/** What of an operation a snippet shows. */
export interface SnippetOperation {
  readonly method: string;
  readonly path: string;
  readonly audience: Operation["audience"];
  /** The query as it is sent, without its question mark. */
  readonly rawQuery?: string | null;
  /** True when the answer has no body. */
  readonly empty?: boolean;
  /** True when the answer is a text of another kind than JSON. */
  readonly text?: boolean;
  /** True when the page wants it to be refused. */
  readonly refused?: boolean;
  /** With which status it is then refused, where that is known. */
  readonly status?: number | undefined;
  /** Which operation it is, where that is known. */
  readonly id?: OperationId | undefined;
  /** What the page calls the answer. */
  readonly keep?: string;
}

/** A name of the query with its value: a text, or the address of what an earlier answer gives, such as `page.nextCursor`. */
export type QueryPart = { readonly name: string } & ({ readonly text: string } | { readonly address: string });

/** One request, with the places that a page fills in later. */
export interface SnippetExample {
  /** Path parameter to slot, such as `{ id: "value:post.id" }`. */
  readonly path: Readonly<Record<string, string>>;
  /** What is sent as JSON; a string goes out as it is. */
  readonly body: unknown;
  /** True where the body is a form, whose `file` names a file. */
  readonly form?: boolean;
  readonly query?: readonly QueryPart[];
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON Pointer in the body to slot, such as `{ "/scheduledAt": "date:next monday 09:30" }`. */
  readonly slots: Marks;
  /** A field that a page may add on demand; its whole line is one span. */
  readonly option?: Readonly<Record<string, unknown>>;
}

/** Collects code, and where in it the places are that a page may swap. */
export class Writer {
  code = "";
  readonly spans: Span[] = [];

  text(text: string): this {
    this.code += text;
    return this;
  }

  slot(slot: string, text: string): this {
    this.spans.push({ start: this.code.length, end: this.code.length + text.length, slot });
    return this.text(text);
  }

  nested(part: { text: string; spans: readonly Span[] }): this {
    const shift = this.code.length;
    for (const span of part.spans) this.spans.push({ ...span, start: span.start + shift, end: span.end + shift });
    return this.text(part.text);
  }

  /** The same of code that was written by itself. */
  append({ code, spans }: { readonly code: string; readonly spans: readonly Span[] }): this {
    return this.nested({ text: code, spans });
  }
}

/**
 * The name that stands for a value until it is known: `value:post.id` is POST_ID, and so is `value:post.data.0.id`;
 * `value:post.data.2.id` is POST_2_ID.
 */
export function variableName(slot: string): string {
  return slot
    .slice(slot.indexOf(":") + 1)
    .replace(/\.data(\.0\b)?/, "")
    .replace(/\W/g, "_")
    .toUpperCase();
}

/** Writes the query of an example, if it has one. */
export function writeQuery(out: Writer, { query = [] }: SnippetExample, unknown: (name: string) => string): void {
  for (const [place, part] of query.entries()) {
    out.text(`${place === 0 ? "?" : "&"}${part.name}=`);
    if ("text" in part) out.text(encodeURIComponent(part.text));
    else out.slot(`value:${part.address}`, unknown(variableName(`value:${part.address}`)));
  }
}

/** True where the example itself says of what type its body is. */
export function saysType({ headers = {} }: SnippetExample): boolean {
  return "Content-Type" in headers;
}

/** True when something of the address is not known before an earlier call was made. */
export function hasUnknown({ path, query = [] }: SnippetExample): boolean {
  return Object.keys(path).length > 0 || query.some((part) => "address" in part);
}

/** How a language writes its headers: `headers: {` or `headers={`, with or without a blank inside. */
interface HeaderManner {
  readonly indent: string;
  readonly opening: string;
  readonly padding: string;
  /** Writes the key, where one is sent. */
  readonly key: (() => void) | null;
  /** What stands for the type of the body; null where none is said. */
  readonly type: string | null;
}

/** Writes the headers of an example: one of them on the same line, several below each other. */
export function writeHeaders(out: Writer, { headers = {} }: SnippetExample, manner: HeaderManner): void {
  const { indent, opening, padding, key, type } = manner;
  const lines = key === null ? [] : [key];
  for (const [name, value] of Object.entries(headers))
    lines.push(() => out.text(`"${name}": ${JSON.stringify(value)}`));
  if (type !== null) lines.push(() => out.text(`"Content-Type": ${type}`));
  if (lines.length === 0) return;
  out.text(indent + opening);
  for (const line of lines) {
    out.text(lines.length > 1 ? `\n${indent}${indent}` : padding);
    line();
    out.text(lines.length > 1 ? "," : padding);
  }
  out.text(lines.length > 1 ? `\n${indent}},\n` : "},\n");
}

/** Writes a path. What is not known yet is written as a language reads a variable. */
export function writePath(
  out: Writer,
  path: string,
  slots: Readonly<Record<string, string>>,
  unknown: (name: string) => string,
): void {
  for (const part of path.split(/(\{\w+\})/)) {
    const slot = slots[part.slice(1, -1)];
    if (part.startsWith("{") && slot !== undefined) out.slot(slot, unknown(variableName(slot)));
    else out.text(part);
  }
}
