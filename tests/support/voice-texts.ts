import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../vectors/voices/", import.meta.url);

/** The posts of five invented people, by name. */
export const voices: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => [name.replace(".txt", ""), readFileSync(new URL(name, folder), "utf8").trim().split("\n%\n")]),
);

/** The first texts of one of them. */
export function textsOf(name: string, count = 15): string[] {
  const texts = voices.get(name)?.slice(0, count) ?? [];
  if (texts.length < count) throw new Error(`${name} has fewer than ${count} texts.`);
  return texts;
}
