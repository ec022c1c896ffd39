import { jsonText } from "../docs/json-text.ts";
import type { Table } from "../docs/table.ts";
import { wordPieces } from "../docs/words.ts";
import type { PageHeading } from "../page/page-heading.ts";

/** Says where a link leads in a twin. Null where it leads to a place that only the page has: its words stay. */
export type LinkTo = (href: string) => string | null;

/** The page itself, for what only a browser can do there. Other links lead from twin to twin. */
export function onPage(path: string): string {
  return `page:${path}`;
}

/** Asks where the API answers. On a page a script puts that in. */
export const apiBase = "api:";

/** Words as Markdown, so that no letter of them is read as a sign. */
export function plain(text: string): string {
  return text.replace(/[\\*`[\]<]/g, "\\$&").replace(/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, "\\_");
}

/** Code within a line. */
export function code(text: string): string {
  const fence = text.includes("`") ? "``" : "`";
  const gap = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return `${fence}${gap}${text}${gap}${fence}`;
}

/** A line of ours, in which `code` and [links](/docs) stand. */
export function line(text: string, to: LinkTo): string {
  return wordPieces(text)
    .map((piece) => {
      if (piece.kind === "words") return plain(piece.text);
      if (piece.kind === "code") return code(piece.text);
      if (piece.kind === "break") return " ";
      return link(line(piece.text, to), piece.href, to);
    })
    .join("");
}

/** A link, or only its words where there is nowhere to go. `words` is Markdown. */
export function link(words: string, href: string, to: LinkTo): string {
  const target = to(href);
  return target === null ? words : `[${words}](${target})`;
}

/** A text without its ends of lines. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}

/** Blocks as a quotation. */
export function quote(text: string): string {
  return text.replace(/^/gm, "> ").replace(/^> $/gm, ">");
}

/** Paragraphs of the contract. */
export function paragraphs(text: string, to: LinkTo): string {
  return blocks(
    text
      .trim()
      .split(/\n\s*\n/)
      .map((paragraph) => line(oneLine(paragraph), to)),
  );
}

/** A block of code. */
export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length));
  const ticks = "`".repeat(longest + 1);
  return `${ticks}${language}\n${text.trimEnd()}\n${ticks}`;
}

/** JSON as a block of code. */
export function json(value: unknown): string {
  return fence("json", jsonText(value));
}

/** What stands one under another. What is empty is left out. */
export function blocks(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== "").join("\n\n");
}

/** Lines under their signs. An item may have several lines, and lists of its own. */
export function list(items: readonly string[], sign: (place: number) => string = () => "- ", gap = "\n"): string {
  return items.map((item, place) => `${sign(place)}${indent(item, sign(place).length)}`).join(gap);
}

/** The heading of a page. */
export function heading({ title, italic }: PageHeading): string {
  return `# ${plain(title)} ${italic}`;
}

/** Rows under their titles. Each cell is Markdown already. */
export function grid(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [row(titles), row(titles.map(() => "---")), ...rows.map(row)].join("\n");
}

/** A table of facts. */
export function tableText({ columns, rows }: Table, to: LinkTo): string {
  return grid(
    columns.map(({ title }) => plain(title)),
    rows.map(({ cells }) => cells.map((cell) => line(cell, to))),
  );
}

/** Puts every line but the first behind as many blanks. */
function indent(text: string, by: number): string {
  return text.replace(/\n(?!\n)/g, `\n${" ".repeat(by)}`);
}
