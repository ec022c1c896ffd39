import type { LogEntry } from "../log/log-entry.ts";

/** The headers of a logged message, by name as they came. */
export function namedHeaders(lines: string): Record<string, string> {
  return Object.fromEntries(lines.split("\n").filter(Boolean).map(namedValue));
}

function namedValue(line: string): [name: string, value: string] {
  const at = line.indexOf(": ");
  return [line.slice(0, at), line.slice(at + 2)];
}

/** A body as JSON, or as the text that it is when it is none. */
export function jsonOrText(body: string | null): unknown {
  if (body === null) return null;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** The body that came back. To HEAD none does, though the log has the one that GET would get. */
export function answeredBody({ head, words }: LogEntry): string | null {
  return head.method === "HEAD" ? null : words.responseBody;
}
