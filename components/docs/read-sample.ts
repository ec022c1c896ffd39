import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodeLanguage } from "./highlight.ts";

const tongues = [
  { id: "typescript", name: "TypeScript", ending: "ts", grammar: "typescript" },
  { id: "python", name: "Python", ending: "py", grammar: "python" },
  { id: "curl", name: "Shell", ending: "sh", grammar: "bash" },
] as const satisfies readonly { id: string; name: string; ending: string; grammar: CodeLanguage }[];

export type SampleLanguage = (typeof tongues)[number]["id"];

/** A program of `content/samples/` in each language that it has, or in one of them. The tests run each file. */
export function readSample(name: string, only?: SampleLanguage) {
  const found = tongues
    .filter(({ id, ending }) => (only === undefined || id === only) && existsSync(fileOf(`${name}.${ending}`)))
    .map(({ ending, ...tongue }) => ({ ...tongue, text: readSampleFile(`${name}.${ending}`) }));
  if (found.length === 0) throw new Error(`There is no program ${name} in content/samples.`);
  return found;
}

/** A file of `content/samples/`. */
export function readSampleFile(file: string): string {
  return readFileSync(fileOf(file), "utf8").trimEnd();
}

function fileOf(file: string): string {
  return join(process.cwd(), "content", "samples", file);
}
