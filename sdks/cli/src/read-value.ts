import type { Flag } from "./command.ts";
import { didYouMean } from "./did-you-mean.ts";

/** What stands behind a flag, as the API takes it. What cannot be meant joins the problems. */
export function readValue(name: string, flag: Flag, texts: readonly string[], problems: string[]): unknown {
  const last = texts.at(-1);
  if (last === undefined) return undefined;
  if (flag.nullable && last === "null") return null;
  const items = flag.kind === "list" ? texts.flatMap((text) => text.split(",")).map((text) => text.trim()) : texts;
  if (flag.kind === "list" || flag.kind === "texts") return items.map((text) => chosen(name, flag, text, problems));
  if (texts.length > 1) problems.push(`${name} is there ${texts.length} times. Give it once.`);
  if (flag.kind === "json") return json(name, last, problems);
  if (flag.kind === "boolean") return truth(name, last, problems);
  if (flag.kind === "number" || flag.kind === "integer") return number(name, flag, last, problems);
  return chosen(name, flag, last, problems);
}

function chosen(name: string, { choices }: Flag, text: string, problems: string[]): string {
  if (text === "") problems.push(`${name} is empty.`);
  else if (choices && !choices.includes(text))
    problems.push(`${name} is "${text}", which is not one of ${choices.join(", ")}.${didYouMean(text, choices)}`);
  return text;
}

function number(name: string, { kind }: Flag, text: string, problems: string[]): number {
  const whole = kind === "integer";
  const right = whole ? /^-?\d+$/.test(text) : /^-?\d+(\.\d+)?$/.test(text);
  if (!right)
    problems.push(`${name} is "${text}". Give a ${whole ? "whole number, such as 20" : "number, such as 1.5"}.`);
  return Number(text);
}

function truth(name: string, text: string, problems: string[]): boolean {
  if (text !== "true" && text !== "false")
    problems.push(`${name} is "${text}". Give true or false, or nothing for true.`);
  return text === "true";
}

function json(name: string, text: string, problems: string[]): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    problems.push(`${name} is not JSON: ${(error as Error).message}.`);
    return undefined;
  }
}
