import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A real answer that a snippet got, when the tests ran it last and somebody accepted it. */
export interface Recording {
  /** The day, such as `2026-11-28`. */
  readonly recordedOn: string;
  readonly status: number;
  readonly body: unknown;
}

/** Where a recording lies, such as `quickstart/2-createPost`: the page, the step and the operation of a call. */
export function recordingFile(name: string): string {
  return join(process.cwd(), "content", "recordings", `${name}.json`);
}

/** The recording of a call; null for one that was never recorded. */
export function readRecording(name: string): Recording | null {
  const file = recordingFile(name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Recording) : null;
}
