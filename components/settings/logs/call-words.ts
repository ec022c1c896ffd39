import type { Schema } from "#sandbox/contract/types.ts";
import type { IconName } from "../../ui/icon.tsx";
import type { Tone } from "../../ui/pill.tsx";

const phrases: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  202: "Accepted",
  204: "No content",
  304: "Not modified",
};

type Call = Pick<Schema<"LoggedRequest">, "status" | "code" | "replayed" | "durationMs">;

/** The status in words: what it means, or why the call was refused. */
export function statusWords({ status, code, replayed }: Call): string {
  return `${code ?? phrases[status] ?? ""}${replayed ? ", replayed" : ""}`;
}

/** The shape and the tone of a status. */
export function markOf(status: number): { readonly icon: IconName; readonly tone: Tone; readonly ink: string } {
  if (status >= 500) return { icon: "stop", tone: "bad", ink: "text-danger" };
  if (status >= 400) return { icon: "bang", tone: "bad", ink: "text-danger" };
  if (status >= 300) return { icon: "ring", tone: "wait", ink: "" };
  return { icon: "check", tone: "good", ink: "text-primary" };
}

/** "1.2 ms", "24 ms", "3.1 s": as exact as it is of use. */
export function tookWords({ durationMs }: Call): string {
  if (durationMs >= 1000) return `${(durationMs / 1000).toFixed(1)} s`;
  return `${durationMs >= 10 ? Math.round(durationMs) : durationMs.toFixed(1)} ms`;
}

/** The headline of an open call, in two halves. */
export function headlineOf(call: Call & { readonly events: readonly unknown[] }): readonly [string, string] {
  const { status, code, replayed, events } = call;
  const came = events.length === 1 ? "One event came of it." : `${events.length} events came of it.`;
  if (status === 429) return ["429, over the limit.", "Nothing was done."];
  if (status >= 500) return [`${status}, our fault.`, "Nothing was kept."];
  if (status >= 400) return [`${status}, refused:`, `${(code ?? "unknown").replaceAll("_", " ")}.`];
  if (replayed) return [`${status} once more.`, "It happened only the first time."];
  if (status === 304) return ["304, not modified.", "You have it already."];
  const done = phrases[status] ?? "done";
  return [`${status} ${done},`, events.length > 0 ? came : "and nothing followed."];
}
