import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import type { PageHeading } from "../page/page-heading.ts";
import { readErrorText } from "./error-text.ts";
import { givenBy } from "./giving-operations.ts";
import { retries } from "./retry-words.ts";

export function errorHeading(code: Code): PageHeading {
  return { title: `${codes[code].title},`, italic: code };
}

/** A code at a glance: its status, whether the call may be sent again, and how many operations give it. */
export function errorFacts(code: Code): readonly (readonly [name: string, words: string])[] {
  const count = givenBy(code).length;
  const operations = count === 1 ? "1 operation" : `${count} operations`;
  return [
    ["Status", String(codes[code].status)],
    ["Send it again", retries[readErrorText(code).retry].short],
    ["Given by", count === 0 ? "The server itself" : operations],
  ];
}

/** What is said where no operation names a code. */
export const givenByNone = "The server itself gives it, before it looks at which operation is meant.";
