import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodeLanguage } from "./highlight.ts";

const tongues = [
  { id: "typescript", name: "TypeScript", ending: "ts", grammar: "typescript" },
  { id: "python", name: "Python", ending: "py", grammar: "python" },
  { id: "curl", name: "Shell", ending: "sh", grammar: "bash" },
] as const satisfies readonly { id: string; name: string; ending: string; grammar: CodeLanguage }[];

/** A program of `content/samples/` in three languages. The tests run each file. */
export function readSample(name: string) {
  return tongues.map(({ ending, ...tongue }) => ({ ...tongue, text: readSampleFile(`${name}.${ending}`) }));
}

/** A file of `content/samples/`. */
export function readSampleFile(file: string): string {
  return readFileSync(join(process.cwd(), "content", "samples", file), "utf8").trimEnd();
}
