// Plain English, measured: how long the sentences of every page are, how easily they read, and what we never say.
import { globSync, readFileSync } from "node:fs";
import { readContract } from "#components/reference/read-contract.ts";
import { sentencesOf, syllablesOf, wordsIn } from "./sentences.ts";

const longest = 30;
const mostOnAverage = 18;
const leastEase = 55;
/** Words of advertising, and those that tell readers how they should find a thing. */
const hype =
  /\b(simply|just|easy|easily|effortless(?:ly)?|seamless(?:ly)?|powerful|unlock|blazing|delightful|robust|cutting-edge|world-class|best-in-class|leverage|supercharge|revolutionary|game-chang\w+)\b/i;

/** Parts of the contract that hold sentences, and parts that hold data. */
const texts = new Set(["description", "cause", "remedy", "meaning"]);
const samples = new Set(["example", "examples", "value"]);

interface Page {
  readonly name: string;
  readonly sentences: readonly string[];
}

const files = globSync(["content/**/*.mdx", "sdks/*/README.md"]);
/** The page that a text is measured as. The pages of the error codes are short, and measured together. */
const pageOf = (file: string) => (file.startsWith("content/errors/") ? "content/errors" : file);
const pages: Page[] = [...new Set(files.map(pageOf))].map((name) => ({
  name,
  sentences: files.filter((file) => pageOf(file) === name).flatMap((file) => textOf(readFileSync(file, "utf8"))),
}));
pages.push({ name: "openapi.yaml", sentences: descriptionsIn(readContract()).flatMap(sentencesOf) });

function textOf(source: string): string[] {
  return [...sentencesOf(/^description: (.+)$/m.exec(source)?.[1] ?? ""), ...sentencesOf(source)];
}

/** Every description, cause, remedy and meaning of the contract: the reference shows them as they are. */
function descriptionsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(descriptionsIn);
  return Object.entries(value).flatMap(([name, inside]) => {
    // A property may have any name, that of an example too.
    if (name === "properties") return Object.values(inside as object).flatMap(descriptionsIn);
    if (samples.has(name)) return [];
    return typeof inside === "string" && texts.has(name) ? [withoutMarkup(inside)] : descriptionsIn(inside);
  });
}

/** MDX would read a brace or a bracket of the contract as code. */
function withoutMarkup(text: string): string {
  return text.replace(/`[^`]*`/g, "CODE").replace(/[{}<>]/g, " ");
}

const problems: string[] = [];
const rows: string[] = [];
for (const { name, sentences } of pages) {
  const counted = sentences.map((sentence) => ({ sentence, words: wordsIn(sentence) }));
  const words = counted.flatMap((one) => one.words);
  const english = words.filter((word) => !/CODE|\d/.test(word));
  const average = words.length / sentences.length;
  const syllables = english.reduce((sum, word) => sum + syllablesOf(word), 0);
  const ease = 206.835 - 1.015 * average - (84.6 * syllables) / english.length;
  const most = Math.max(...counted.map((one) => one.words.length));
  rows.push(`${name.padEnd(44)} ${ease.toFixed(0).padStart(4)}  ${average.toFixed(1).padStart(5)}  ${most}`);
  if (average > mostOnAverage)
    problems.push(`${name}: ${average.toFixed(1)} words to a sentence; ${mostOnAverage} are the most.`);
  if (ease < leastEase) problems.push(`${name}: reading ease ${ease.toFixed(0)}; ${leastEase} is the least.`);
  for (const { sentence, words: own } of counted) {
    if (own.length > longest) problems.push(`${name}: ${own.length} words, ${longest} are the most: ${sentence}`);
    const found = hype.exec(sentence);
    if (found) problems.push(`${name} says “${found[0]}”: ${sentence}`);
    if (sentence.includes("!")) problems.push(`${name} exclaims: ${sentence}`);
  }
}

console.log(`${"page".padEnd(44)} ease  words  longest`);
for (const row of rows.sort()) console.log(row);
for (const problem of problems) console.log(problem);
process.exit(problems.length > 0 ? 1 : 0);
