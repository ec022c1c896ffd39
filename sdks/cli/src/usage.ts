import type { Command, Flag, Flags } from "./command.ts";
import { belowOf, type Found } from "./find-command.ts";
import { flagName } from "./flag-name.ts";
import type { Style } from "./output/style.ts";
import { globalFlags } from "./read-words.ts";

/** What a command does and takes, for a person. */
export async function usage({ command, path }: Pick<Found, "command" | "path">, style: Style): Promise<string> {
  const { leaf, summary } = command;
  const name = ["aloha", ...path].join(" ");
  const words = (leaf?.words ?? []).map((word) => {
    const text = `${word.name}${word.many ? "…" : ""}`;
    return word.optional ? `[${text}]` : `<${text}>`;
  });
  const below = await rowsBelow(command);
  const line = [name, ...words, ...(!leaf && below.length > 0 ? ["<command>"] : []), "[flags]"].join(" ");
  const parts = [`${summary}.`, `${style.bold("Usage")}\n  ${line}`];
  if (below.length > 0) parts.push(`${style.bold("Commands")}\n${columns(below)}`);
  const own = rowsOf(leaf?.flags ?? {});
  if (own.length > 0) parts.push(`${style.bold("Flags")}\n${columns(own)}`);
  parts.push(`${style.bold("For every command")}\n${columns(rowsOf(globalFlags))}`);
  if (leaf?.more) parts.push(style.dim(leaf.more));
  return parts.join("\n\n");
}

async function rowsBelow(command: Command): Promise<[string, string][]> {
  const rows: [string, string][] = [];
  for (const [name, load] of Object.entries(belowOf(command))) rows.push([name, (await load()).summary]);
  return rows;
}

function rowsOf(flags: Flags): [string, string][] {
  return Object.entries(flags).map(([name, flag]) => [`--${flagName(name)}${valueWord(flag)}`, wordsOf(flag)]);
}

function valueWord({ kind, value }: Flag): string {
  if (kind === "boolean") return "";
  const usual = {
    text: "TEXT",
    number: "NUMBER",
    integer: "NUMBER",
    list: "A,B",
    texts: "TEXT",
    json: "JSON",
    file: "PATH",
  };
  return ` ${value ?? usual[kind]}`;
}

function wordsOf({ words = "", needed, choices, kind, value }: Flag): string {
  const list = choices && value === undefined ? `one of ${choices.join(", ")}` : "";
  const many = kind === "texts" ? "may be there several times" : "";
  return [words, list, many, needed ? "(needed)" : ""].filter(Boolean).join("; ").replace("; (", " (");
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd()).join("\n");
}
