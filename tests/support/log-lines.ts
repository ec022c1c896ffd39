import { jsonJournal, type LineSink } from "#sandbox/observe/json-journal.ts";
import type { LogLevel } from "#sandbox/observe/observe-settings.ts";
import { systemClock } from "#sandbox/time/clock.ts";

export type LogLine = { readonly level: string; readonly msg: string } & Readonly<Record<string, unknown>>;

/** Reads what a process has printed. A line that is no JSON object makes the test fail. */
export function logLinesOf(output: string): LogLine[] {
  return output
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as LogLine);
}

/** A journal that keeps its lines. */
export function keptJournal(level: LogLevel) {
  const kept: string[] = [];
  const sink: LineSink = { write: (line) => void kept.push(line) };
  return {
    journal: jsonJournal(level, systemClock, sink),
    text: () => kept.join(""),
    lines: () => logLinesOf(kept.join("")),
  };
}
