import type { Operation } from "#sandbox/contract/operations.gen.ts";
import type { Marks, Span } from "./print-value.ts";

/** What of an operation a snippet shows. */
export interface SnippetOperation {
  readonly method: string;
  readonly path: string;
  readonly audience: Operation["audience"];
  /** The query as it is sent, without its question mark. */
  readonly rawQuery?: string | null;
  /** True when a success has no body. */
  readonly empty?: boolean;
  /** True when the page wants it to be refused. */
  readonly refused?: boolean;
}

/** One request, with the places that a page fills in later. */
export interface SnippetExample {
  /** Path parameter to slot, such as `{ id: "value:post.id" }`. */
  readonly path: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** True where the body is a form, whose `file` names a file. */
  readonly form?: boolean;
  /** In order: a text, or a slot for what an earlier answer gives. */
  readonly query?: readonly (
    | { readonly name: string; readonly text: string }
    | { readonly name: string; readonly slot: string }
  )[];
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON Pointer in the body to slot, such as `{ "/scheduledAt": "date:next monday 09:30" }`. */
  readonly slots: Marks;
  /** A field that a page may add on demand; its whole line is one span. */
  readonly option?: Readonly<Record<string, unknown>>;
}

export const baseUrl = "https://api.usealoha.app";

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
    if ("slot" in part) out.slot(part.slot, unknown(variableName(part.slot)));
    else out.text(encodeURIComponent(part.text));
  }
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
