import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { baseUrl } from "#sandbox/contract/snippets/base-url.ts";
import { languages } from "#sandbox/contract/snippets/snippet.ts";
import { variableName } from "#sandbox/contract/snippets/snippet-writer.ts";
import { operationPath } from "../reference/reference-tree.ts";
import { apiBase, blocks, code, fence, json, type LinkTo, link } from "../twins/markdown.ts";
import type { GuideCall } from "./guide-calls.ts";
import type { PreparedCall } from "./prepared-call.ts";
import { sampleWords } from "./sample-words.ts";
import { slotText } from "./slot-text.ts";

/** A call in Markdown: the request in each language, in brief as cURL alone, then the answer. */
export function callText({ step, prepared }: GuideCall, to: LinkTo, brief: boolean): string {
  const { operationId, method, path } = prepared;
  const page = operationPath(operations[operationId as OperationId]);
  return blocks([
    `Call ${step}: ${code(`${method} ${path}`)}, ${link(code(operationId), page, to)}.`,
    requestText(brief ? { ...prepared, code: prepared.code.filter(({ id }) => id === "curl") } : prepared, to),
    brief && isLong(prepared) ? `${sampleWords(prepared.sample)}. The page shows it.` : answerText(prepared),
  ]);
}

/** True for an answer that a file of all pages does not repeat. */
function isLong({ sample }: PreparedCall): boolean {
  return JSON.stringify(sample.body).length > 700;
}

/** The request in each language, and where the values come from that stand in it by name. */
export function requestText({ code: written, needs }: PreparedCall, to: LinkTo): string {
  const texts = written.map(({ id, name, tokens }) => ({
    name,
    grammar: languages.find((language) => language.id === id)?.grammar ?? "",
    text: tokens.map(([, text, slot]) => slotText(slot ?? "", { base: to(apiBase) ?? baseUrl }) ?? text).join(""),
  }));
  const taken = needs
    .map(({ address, giver }) => ({ name: variableName(`value:${address}`), address, giver }))
    .filter(({ name }) => texts.some(({ text }) => text.includes(name)));
  const words = [...new Map(taken.map((one) => [one.name, one])).values()].map(
    ({ name, address, giver }) =>
      `${code(name)} is ${code(address.split(".").slice(1).join("."))} in the answer to ${code(giver.words)}.`,
  );
  return blocks([words.join(" "), ...texts.flatMap(({ name, grammar, text }) => [`${name}:`, fence(grammar, text)])]);
}

/** What it answers, and when that was recorded. */
export function answerText({ sample }: Pick<PreparedCall, "sample">): string {
  const words = sampleWords(sample);
  return sample.body === null ? `${words}.` : blocks([`${words}:`, json(sample.body)]);
}
