import { type Language, writeSnippet } from "./snippet.ts";
import type { SnippetExample, SnippetOperation } from "./snippet-writer.ts";

/** A call of the request log, as it is sent again. */
export interface SentCall extends Pick<SnippetOperation, "audience" | "empty" | "text" | "refused" | "id" | "status"> {
  readonly method: string;
  readonly path: string;
  readonly query: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** A logged call as code that sends it again, raw. The key is a variable in each language. */
export function loggedSnippet(call: SentCall, language: Language, origin: string): string {
  const { operation, example } = asSnippet(call);
  const { code, spans } = writeSnippet(operation, example, language);
  const base = spans.find(({ slot }) => slot === "base") ?? { start: 0, end: 0 };
  return code.slice(0, base.start) + origin + code.slice(base.end);
}

/** A logged call as the writers of snippets take it. */
export function asSnippet(call: SentCall): { readonly operation: SnippetOperation; readonly example: SnippetExample } {
  const { headers = {}, body, query, ...rest } = call;
  const operation = {
    ...rest,
    path: inAddress(call.path),
    rawQuery: query === null ? null : inAddress(query),
  };
  return { operation, example: { path: {}, body: body === null ? null : sentValue(body), headers, slots: {} } };
}

/** What stands in an address as it is. Everything else means the same when it is encoded, and no language reads it. */
export function inAddress(text: string): string {
  return text.toWellFormed().replace(/[^\w\-.~!$&'()*+,;=:@%/?]/gu, encodeURIComponent);
}

/** JSON as a value, where writing it anew loses nothing: no digit, no order, no name that stands twice. */
function sentValue(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const compact = text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, "$1");
    return typeof value === "object" && value !== null && JSON.stringify(value) === compact ? value : text;
  } catch {
    return text;
  }
}
