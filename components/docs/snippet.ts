import type { Operation } from "#sandbox/contract/operations.gen.ts";
import { shellQuote } from "../ui/shell-quote.ts";
import { type Marks, printJson, printObjectLiteral, type Span } from "./print-value.ts";

export type Language = "curl" | "fetch";
export const languages: readonly { id: Language; name: string }[] = [
  { id: "curl", name: "cURL" },
  { id: "fetch", name: "fetch" },
];

/** What of an operation a snippet shows. */
export interface SnippetOperation {
  readonly method: string;
  readonly path: string;
  readonly audience: Operation["audience"];
  /** The query as it is sent, without its question mark. */
  readonly rawQuery?: string | null;
}

/** One request, with the places that a page fills in later. */
export interface SnippetExample {
  /** Path parameter to slot, such as `{ id: "value:post.id" }`. */
  readonly path: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** JSON Pointer in the body to slot, such as `{ "/scheduledAt": "date:next monday 09:30" }`. */
  readonly slots: Marks;
  /** A field that a page may add on demand; its whole line is one span. */
  readonly option?: Readonly<Record<string, unknown>>;
}

export interface Snippet {
  readonly code: string;
  readonly spans: readonly Span[];
}

export const baseUrl = "https://api.usealoha.app";

/** Writes a request in a language. Spans mark what a page may swap: base address, key, dates, ids of earlier answers. */
export function writeSnippet(operation: SnippetOperation, example: SnippetExample, language: Language): Snippet {
  const out = new Writer();
  if (language === "curl") writeCurl(out, operation, example);
  else writeFetch(out, operation, example);
  return { code: out.code, spans: out.spans };
}

/** The name that stands for a value until it is known: `value:post.id` is POST_ID, and so is `value:post.data.0.id`. */
export function variableName(slot: string): string {
  return slot
    .slice(slot.indexOf(":") + 1)
    .replace(/\.data\.\d+/, "")
    .replace(/\W/g, "_")
    .toUpperCase();
}

class Writer {
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

function writeCurl(out: Writer, operation: SnippetOperation, example: SnippetExample): void {
  const next = () => out.text(" \\\n  ");
  out.text("curl ");
  // curl guesses the method from -d; anything else has to be said.
  const guessed = example.body == null ? "GET" : "POST";
  if (operation.method !== guessed) out.text(`-X ${operation.method} `);
  // A shell would take the signs of a query for its own.
  const quote = operation.rawQuery ? "'" : "";
  out.text(quote).slot("base", baseUrl);
  writePath(out, operation.path, example.path, (name) => `$${name}`);
  if (operation.rawQuery) out.text(`?${shellQuote(operation.rawQuery)}${quote}`);
  if (operation.audience === "key") {
    next();
    out.text('-H "Authorization: Bearer ').slot("key", "$ALOHA_KEY").text('"');
  }
  if (example.body == null) return;
  next();
  out.text('-H "Content-Type: application/json"');
  next();
  out
    .text("-d '")
    .nested(
      printJson(example.body, { indent: "  ", slots: example.slots, option: example.option ?? {}, quote: shellQuote }),
    );
  out.text("'");
}

function writeFetch(out: Writer, operation: SnippetOperation, example: SnippetExample): void {
  const quote = Object.keys(example.path).length > 0 ? "`" : '"';
  out.text(`const response = await fetch(${quote}`).slot("base", baseUrl);
  writePath(out, operation.path, example.path, (name) => `\${process.env.${name}}`);
  if (operation.rawQuery) out.text(`?${JSON.stringify(operation.rawQuery).slice(1, -1)}`);
  out.text(`${quote}, {\n`);
  if (operation.method !== "GET") out.text(`  method: "${operation.method}",\n`);
  writeHeaders(out, operation.audience === "key", example.body != null);
  if (example.body != null) {
    out.text("  body: JSON.stringify(");
    out.nested(printObjectLiteral(example.body, { indent: "  ", slots: example.slots, option: example.option ?? {} }));
    out.text("),\n");
  }
  out.text("});\nconsole.log(response.status, await response.json());");
}

function writeHeaders(out: Writer, withKey: boolean, withBody: boolean): void {
  const both = withKey && withBody;
  if (withKey || withBody) out.text(both ? "  headers: {\n    " : "  headers: { ");
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the snippet itself holds a template.
  if (withKey) out.text("Authorization: `Bearer ").slot("key", "${process.env.ALOHA_KEY}").text("`");
  if (both) out.text(",\n    ");
  if (withBody) out.text('"Content-Type": "application/json"');
  if (withKey || withBody) out.text(both ? ",\n  },\n" : " },\n");
}

function writePath(
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
