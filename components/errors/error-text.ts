import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import { fieldOf } from "../docs/guide-source.ts";
import { type Retry, retries } from "./retry-words.ts";

/** What people wrote about a code: a text in MDX, and what stands above it. */
export interface ErrorText {
  readonly source: string;
  readonly retry: Retry;
  readonly related: readonly Code[];
}

const texts = new Map<Code, ErrorText>();

/** The text about a code, read once. A mistake in it fails the build. */
export function readErrorText(code: Code): ErrorText {
  const known = texts.get(code) ?? read(code);
  texts.set(code, known);
  return known;
}

function read(code: Code): ErrorText {
  const source = readFileSync(join(process.cwd(), "content", "errors", `${code}.mdx`), "utf8");
  const retry = fieldOf(source, "retry") ?? "";
  const related = fieldOf(source, "related")?.split(", ") ?? [];
  const unknown = related.find((name) => !(name in codes));
  if (!(retry in retries)) throw new Error(`The text about ${code} says nothing we know about a retry: ${retry}`);
  if (unknown !== undefined) throw new Error(`The text about ${code} calls ${unknown} related, which is no code.`);
  return { source, retry: retry as Retry, related: related as Code[] };
}
