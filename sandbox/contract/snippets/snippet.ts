import { writeCurl } from "./curl-snippet.ts";
import type { Span } from "./print-value.ts";
import { writePython } from "./python-snippet.ts";
import { repeatSnippet } from "./repeat-snippet.ts";
import { type SnippetExample, type SnippetOperation, Writer } from "./snippet-writer.ts";
import { writeTypeScript } from "./typescript-snippet.ts";

export type Language = "curl" | "typescript" | "python";
export const languages = [
  { id: "curl", name: "cURL", grammar: "bash" },
  { id: "typescript", name: "TypeScript", grammar: "typescript" },
  { id: "python", name: "Python", grammar: "python" },
] as const satisfies readonly { id: Language; name: string; grammar: string }[];

export interface Snippet {
  readonly code: string;
  readonly spans: readonly Span[];
}

const writers = { curl: writeCurl, typescript: writeTypeScript, python: writePython };

/** Writes a request in a language. Spans mark what a page may swap: base address, key, dates, ids of earlier answers. */
export function writeSnippet(
  operation: SnippetOperation,
  example: SnippetExample,
  language: Language,
  times = 1,
): Snippet {
  const out = new Writer();
  writers[language](out, operation, example);
  const once = { code: out.code, spans: out.spans };
  return times === 1 ? once : repeatSnippet(once, language, times);
}
