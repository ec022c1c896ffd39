import type { ShownAnswer } from "./use-shown-answer.ts";

const said: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  202: "Accepted",
  204: "No content",
  304: "Not modified",
  400: "Not understood",
  401: "Not let in",
  403: "Not allowed",
  404: "Not found",
  409: "In conflict",
  410: "Gone",
  412: "Changed since",
  413: "Too large",
  415: "Another type",
  422: "Not accepted",
  429: "Too many",
};

/** The status in words, in two lines: what it is called, and what that means here. */
export function headlineOf({ status, body, method, headers }: ShownAnswer): readonly [string, string] {
  const first = `${status} ${said[status] ?? (status >= 500 ? "Failed" : "Answered")},`;
  if (headers.some(([name]) => name.toLowerCase() === "idempotency-replayed"))
    return [first, "once more: it happened only the first time."];
  return [first, `${meaning(status, method, body)}.`];
}

function meaning(status: number, method: string, body: unknown): string {
  const {
    errors,
    code,
    status: state,
    data,
  } = (body ?? {}) as {
    readonly errors?: unknown;
    readonly code?: unknown;
    readonly status?: unknown;
    readonly data?: unknown;
  };
  if (status >= 400) {
    const count = Array.isArray(errors) ? errors.length : 0;
    if (status === 422 && count > 0) return `${count === 1 ? "one thing" : `${count} things`} to correct`;
    if (status === 429) return "so this one waits";
    return typeof code === "string" ? code.replaceAll("_", " ") : "nothing was done";
  }
  if (status === 304) return "you have it already";
  if (status === 204) return method === "DELETE" ? "it is gone" : "it is done";
  if (Array.isArray(data)) return data.length === 1 ? "one entry" : `${data.length} entries`;
  if (status === 201) return state === "scheduled" ? "stored and scheduled" : "stored";
  if (status === 202) return "and it goes on";
  return method === "GET" ? "as it stands now" : "it is done";
}
