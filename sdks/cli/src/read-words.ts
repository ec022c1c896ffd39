import type { Flag, Flags, Given, Leaf } from "./command.ts";
import { didYouMean } from "./did-you-mean.ts";
import { fieldName, flagName } from "./flag-name.ts";
import { readValue } from "./read-value.ts";
import { wrongUsage } from "./stop.ts";

/** Flags that every command takes. */
export const globalFlags: Flags = {
  format: { kind: "text", choices: ["json", "text"], value: "json|text", words: "JSON as the API gave it, or words" },
  profile: { kind: "text", value: "NAME", words: "Another way in than the one in use" },
  help: { kind: "boolean", words: "This" },
};

export interface ReadWords extends Given {
  readonly globals: Readonly<Record<string, unknown>>;
}

/** Reads what stands behind a command. Whatever is wrong is said at once, with what would be right. */
export function readWords(leaf: Leaf, line: readonly string[], path: string): ReadWords {
  const name = `aloha ${path}`.trim();
  const known: Flags = { ...globalFlags, ...leaf.flags };
  const problems: string[] = [];
  const words: string[] = [];
  const texts = new Map<string, string[]>();
  const rest = [...line];
  while (rest.length > 0) {
    const word = rest.shift() as string;
    if (word === "--") words.push(...rest.splice(0));
    else if (word === "-h") texts.set("help", ["true"]);
    else if (!word.startsWith("-") || word === "-") words.push(word);
    else takeFlag(word, rest, { known, problems, texts, name });
  }
  const flags: Record<string, unknown> = {};
  const globals: Record<string, unknown> = {};
  for (const [field, all] of texts) {
    const into = leaf.flags && field in leaf.flags ? flags : globals;
    into[field] = readValue(`--${flagName(field)}`, known[field] as Flag, all, problems);
  }
  if (globals.help !== true) {
    checkWords(leaf, words, problems);
    for (const [field, flag] of Object.entries(leaf.flags ?? {}))
      if (flag.needed && !texts.has(field) && !texts.has("body")) problems.push(missing(field, flag));
    if (problems.length > 0) throw wrongUsage(problems, `${name} --help shows what it takes.`);
  }
  return { words, flags, globals };
}

interface Reading {
  readonly known: Flags;
  readonly problems: string[];
  readonly texts: Map<string, string[]>;
  readonly name: string;
}

function takeFlag(word: string, rest: string[], { known, problems, texts, name }: Reading): void {
  const [, dashes = "", written = "", , inline] = /^(--?)([^=]*)(=([\s\S]*))?$/.exec(word) ?? [];
  const field = fieldName(written);
  const no = /^no-./.test(written) ? fieldName(written.slice(3)) : "";
  const own = (one: string) => dashes === "--" && Object.hasOwn(known, one);
  if (!own(field) && own(no) && known[no]?.kind === "boolean" && inline === undefined) texts.set(no, ["false"]);
  else if (!own(field)) {
    const list = Object.keys(known).map(flagName);
    problems.push(`${word} is not a flag of ${name}.${didYouMean(written, list, "--")}`);
    // Its value would be taken for a word of the command.
    if (inline === undefined && rest[0] !== undefined && !rest[0].startsWith("-")) rest.shift();
  } else if (known[field]?.kind === "boolean") texts.set(field, [inline ?? "true"]);
  else {
    const value = inline ?? (rest[0] !== undefined && !/^--./.test(rest[0]) ? rest.shift() : undefined);
    if (value === undefined) problems.push(`--${flagName(field)} needs a value behind it.`);
    texts.set(field, [...(texts.get(field) ?? []), ...(value === undefined ? [] : [value])]);
  }
}

function missing(field: string, flag: Flag): string {
  const choices = flag.choices ? ` One of ${flag.choices.join(", ")}.` : "";
  return `--${flagName(field)} is missing.${choices}`;
}

function checkWords({ words: wanted = [] }: Leaf, words: readonly string[], problems: string[]): void {
  for (const [index, { name, optional, choices }] of wanted.entries()) {
    const word = words[index];
    if (word === undefined && !optional)
      problems.push(`<${name}> is missing.${choices ? ` One of ${choices.join(", ")}.` : ""}`);
    if (word === "" && !optional) problems.push(`<${name}> is empty.`);
    if (word && choices && !choices.includes(word))
      problems.push(`"${word}" is not one of ${choices.join(", ")}.${didYouMean(word, choices)}`);
  }
  if (wanted.at(-1)?.many) return;
  for (const extra of words.slice(wanted.length)) problems.push(`"${extra}" is one word too many.`);
}
