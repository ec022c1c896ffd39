import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A real answer that a snippet of a guide got, when the tests ran it last and somebody accepted it. */
export interface Recording {
  /** The day, such as `2026-11-28`. */
  readonly recordedOn: string;
  readonly status: number;
  readonly body: unknown;
}

/** Where the recording of a guide's call lies: `quickstart/2-createPost`. */
export function recordingFile(guide: string, step: number, operationId: string): string {
  return join(process.cwd(), "content", "recordings", guide, `${step}-${operationId}.json`);
}

/** The recording of a call; null for one that was never recorded. */
export function readRecording(guide: string, step: number, operationId: string): Recording | null {
  const file = recordingFile(guide, step, operationId);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Recording) : null;
}
