import type { Command, Commands } from "./command.ts";
import { didYouMean } from "./did-you-mean.ts";
import { fieldName } from "./flag-name.ts";
import { globalFlags } from "./read-words.ts";
import { wrongUsage } from "./stop.ts";

export interface Found {
  readonly command: Command;
  /** Its words, as they lead to it. */
  readonly path: readonly string[];
  /** What stood behind them. */
  readonly rest: readonly string[];
  /** Flags for any command that stood before or between its words. */
  readonly before: readonly string[];
}

export function belowOf(command: Command): Commands {
  return (command.subCommands ?? {}) as Commands;
}

/** Follows the words of a command line as far as they name commands. */
export async function findCommand(root: Command, line: readonly string[]): Promise<Found> {
  let command = root;
  const path: string[] = [];
  const before: string[] = [];
  const rest = [...line];
  while (rest.length > 0) {
    const [word = ""] = rest;
    const below = belowOf(command);
    const next = Object.hasOwn(below, word) ? below[word] : undefined;
    if (next) {
      command = await next();
      path.push(word);
      rest.shift();
    } else if (!command.leaf && /^-./.test(word)) takeGlobal(rest, before, path);
    else if (command.leaf) break;
    else throw unknown(word, path, Object.keys(below));
  }
  return { command, path, rest, before };
}

function takeGlobal(rest: string[], before: string[], path: readonly string[]): void {
  const word = rest.shift() as string;
  const [written = "", inline] = word.replace(/^--?/, "").split("=", 2);
  const flag = globalFlags[fieldName(written)];
  if (word === "-h" || word === "--help") before.push("--help");
  else if (path.length === 0 && (word === "-v" || word === "--version")) before.push("--version");
  else if (!flag || !word.startsWith("--"))
    throw wrongUsage([
      `${word} is not a flag of aloha${path.map((one) => ` ${one}`).join("")}.${didYouMean(written, Object.keys(globalFlags), "--")}`,
    ]);
  else before.push(word, ...(inline === undefined && rest.length > 0 ? [rest.shift() as string] : []));
}

function unknown(word: string, path: readonly string[], list: readonly string[]): Error {
  const place = ["aloha", ...path].join(" ");
  const problem = `${place} ${word}: there is no such command.${didYouMean(word, list, `${place} `)}`;
  return wrongUsage(
    [problem],
    `${place} --help shows ${path.length > 0 ? `what there is: ${list.join(", ")}.` : "all of them."}`,
  );
}
