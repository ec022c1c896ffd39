import { blocks, code, type LinkTo, line, link, list, oneLine } from "../twins/markdown.ts";
import type { Field } from "./fields-of.ts";

/** Fields as a list, and what is inside a field as a list below it. */
export function fieldsText(fields: readonly Field[], to: LinkTo): string {
  return list(fields.map((field) => fieldText(field, to)));
}

function fieldText({ name, type, need, text, rules, choices, page, below }: Field, to: LinkTo): string {
  const said = [type, need === "required" ? "required" : null].filter((word) => word !== null).join(", ");
  const whole = page === null ? null : link(below.length > 0 ? "The whole object" : "Its fields", page, to);
  const sentences = [
    text === "" ? null : line(oneLine(text), to),
    rules.length > 0 ? `Rules: ${line(rules.join("; "), to)}.` : null,
    choices.length > 0 ? `One of ${choices.map(code).join(", ")}.` : null,
    whole === null ? null : `${whole}.`,
  ].filter((sentence) => sentence !== null);
  const head = [`${code(name)} (${line(said, to)})`, sentences.join(" ")].filter((part) => part !== "").join(": ");
  return below.length > 0 ? `${head}\n${fieldsText(below, to)}` : head;
}

/** A part of a reference page: its heading, and what stands under it. Null where nothing does. */
export function partText(title: string, ...parts: readonly (string | null)[]): string | null {
  const text = blocks(parts);
  return text === "" ? null : blocks([`## ${title}`, text]);
}
