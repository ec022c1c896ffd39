import { operations } from "#sandbox/contract/operations.gen.ts";
import { dayWords } from "../docs/day-words.ts";
import { mdxText } from "../docs/guide-page.md.ts";
import { operationPath } from "../reference/reference-tree.ts";
import { blocks, code, type LinkTo, line, link, plain } from "../twins/markdown.ts";
import { changelogWords } from "./changelog-words.ts";
import { type Entry, readEntries } from "./entries.ts";

/** What is new, in Markdown. */
export async function changelogText(to: LinkTo): Promise<string> {
  const { title, italic, description } = changelogWords;
  const entries: string[] = [];
  for (const entry of readEntries()) entries.push(await entryText(entry, to));
  return blocks([
    `# ${title} ${italic}`,
    `> ${plain(description)}`,
    line("Follow by [RSS](/changelog/rss.xml) or [JSON feed](/changelog/feed.json).", to),
    ...entries,
  ]);
}

async function entryText({ id, title, date, source, operations: names }: Entry, to: LinkTo): Promise<string> {
  const links = names.map((name) => link(code(name), operationPath(operations[name]), to));
  return blocks([
    `## ${plain(title)}`,
    dayWords(date),
    await mdxText(source, {}, to, `the entry ${id}`),
    names.length > 0 ? `New operations: ${links.join(", ")}.` : null,
  ]);
}
