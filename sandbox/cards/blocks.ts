/** What a paragraph is on the card: a title above the text, a last thought, who said it, or a row of hashtags. */
export type Role = "title" | "text" | "closing" | "credit" | "tags";

export interface Block {
  readonly role: Role;
  /** The lines as they were written. Each may break further when it is set. */
  readonly lines: readonly string[];
}

const longestTitle = 48;
const longestClosing = 64;

/** The paragraphs of a text with the part that each plays. `whole` is false for an opening, which has no end to mark. */
export function blocksOf(words: string, whole: boolean): Block[] {
  const paragraphs = words.split("\n\n").map((paragraph) => paragraph.split("\n"));
  const end: Block[] = [];
  if (whole && paragraphs.length > 1 && isTags(paragraphs.at(-1)))
    end.unshift({ role: "tags", lines: paragraphs.pop() ?? [] });
  const credit = whole ? takeCredit(paragraphs) : null;
  if (credit) end.unshift({ role: "credit", lines: [credit] });
  const blocks = paragraphs.map(
    (lines, index): Block => ({ role: index === 0 && isTitle(paragraphs) ? "title" : "text", lines }),
  );
  const last = blocks.at(-1);
  if (whole && !credit && last && isClosing(blocks)) blocks[blocks.length - 1] = { role: "closing", lines: last.lines };
  return [...blocks, ...end];
}

function isTags(lines: readonly string[] | undefined): boolean {
  return lines?.every((line) => line.split(" ").every((word) => /^#\S+$/.test(word))) ?? false;
}

function isTitle(paragraphs: readonly (readonly string[])[]): boolean {
  const [first, ...rest] = paragraphs;
  const title = first?.[0] ?? "";
  return first?.length === 1 && title.length <= longestTitle && rest.flat().join(" ").length >= title.length * 2;
}

function isClosing(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1)?.lines ?? [];
  return blocks.at(-2)?.role === "text" && last.length === 1 && (last[0]?.length ?? 0) <= longestClosing;
}

/** Takes a last line such as "— Charles Eames" off the text, unless it is the last row of a list with dashes. */
function takeCredit(paragraphs: string[][]): string | null {
  const lines = paragraphs.at(-1) ?? [];
  const line = lines.at(-1) ?? "";
  const before = lines.at(-2) ?? paragraphs.at(-2)?.at(-1);
  if (!dashed.test(line) || line.length > longestClosing || before === undefined || dashed.test(before)) return null;
  if (lines.length === 1) paragraphs.pop();
  else lines.pop();
  return line;
}

const dashed = /^(?:[\u2013\u2014~]|--?) ?[\p{L}@]/u;
