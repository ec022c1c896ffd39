import { readdirSync, readFileSync } from "node:fs";

/** The texts that a voice is told from, in a fixed order: ours, of several registers. Read by the worker alone. */
export function backgroundTexts(): string[] {
  const folder = new URL("background/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").trim().split("\n%\n"));
}
