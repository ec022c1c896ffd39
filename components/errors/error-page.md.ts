import { errorGroups } from "#content/errors/groups.ts";
import { errorPath } from "#content/navigation.ts";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import type { Operation } from "#sandbox/contract/operations.gen.ts";
import { answerText } from "../docs/call-block.md.ts";
import { Fact } from "../docs/fact.ts";
import { mdxText } from "../docs/guide-page.md.ts";
import { readRecording } from "../docs/recordings.ts";
import { callFaces } from "../docs/runnable-calls.md.ts";
import { sampleText } from "../docs/sample.md.ts";
import { tableFaces } from "../docs/table-parts.md.ts";
import { operationsText } from "../reference/lists.md.ts";
import { operationPath } from "../reference/reference-tree.ts";
import type { Face } from "../twins/jsx-markdown.ts";
import { blocks, heading, code as inCode, type LinkTo, line, link, list, plain } from "../twins/markdown.ts";
import { errorTables } from "./error-tables.ts";
import { readErrorText } from "./error-text.ts";
import { errorFacts, errorHeading, givenByNone } from "./error-words.ts";
import { byTag, few, givenBy } from "./giving-operations.ts";
import { retries } from "./retry-words.ts";

/** The page of a code in Markdown. */
export async function errorText(code: Code, now: number, to: LinkTo): Promise<string> {
  const { source, related } = readErrorText(code);
  const recording = readRecording(`errors/${code}/answer`);
  const given = givenBy(code);
  return blocks([
    headText(code, to),
    list(errorFacts(code).map(([name, words]) => `${name}: ${plain(words)}`)),
    await mdxText(source, { Fact, ...callFaces(`errors/${code}`, now, false) }, to, code),
    ...(recording ? ["## The answer", answerText({ sample: recording })] : []),
    "## Operations that give it",
    givenText(given, to),
    "## Related codes",
    codesText(related, to),
  ]);
}

/** What happened, and what to do. */
export function briefErrorText(code: Code, to: LinkTo): string {
  return blocks([headText(code, to), `Status ${codes[code].status}.`]);
}

function headText(code: Code, to: LinkTo): string {
  const { cause, remedy } = codes[code];
  return blocks([heading(errorHeading(code)), `> ${line(cause, to)}`, `**What to do:** ${line(remedy, to)}`]);
}

function givenText(given: readonly Operation[], to: LinkTo): string {
  if (given.length === 0) return givenByNone;
  if (given.length <= few) return operationsText(given, to);
  const ids = (own: readonly Operation[]) => own.map((one) => link(inCode(one.id), operationPath(one), to)).join(", ");
  return list(byTag(given).map(([tag, own]) => `${plain(tag)}: ${ids(own)}`));
}

function codesText(names: readonly Code[], to: LinkTo): string {
  return list(
    names.map((name) => {
      const { status, title } = codes[name];
      const again = retries[readErrorText(name).retry].short;
      return `${link(inCode(name), errorPath(name), to)}: ${plain(title)}. ${status}, send it again: ${plain(again.toLowerCase())}.`;
    }),
  );
}

function indexText({ to }: { to: LinkTo }): string {
  return blocks(
    errorGroups.flatMap(({ title, text, codes: names }) => [`**${plain(title)}**`, plain(text), codesText(names, to)]),
  );
}

/** What the page about all errors adds to a guide. */
export const errorFaces: Readonly<Record<string, Face>> = {
  ...tableFaces(errorTables),
  ErrorIndex: indexText,
  Sample: sampleText,
};
