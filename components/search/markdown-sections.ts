import { idOf } from "../docs/guide-plugins.ts";

/** A part of a page in Markdown, from a heading to the next. */
export interface Section {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  /** The anchor of the heading on its page. */
  readonly anchor: string;
  readonly text: string;
}

/**
 * The parts of a page in Markdown. Code is left out: what matters of it is found by its names. `anchors` are those that
 * the page gives its headings itself; the others are made of their words.
 */
export function markdownSections(markdown: string, anchors: readonly string[] = []): Section[] {
  const sections: { heading: string; lines: string[] }[] = [{ heading: "", lines: [] }];
  for (const line of markdown.replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, "").split("\n")) {
    const heading = /^## (.+)$/.exec(line)?.[1];
    if (heading !== undefined) sections.push({ heading: words(heading), lines: [] });
    else if (!/^# /.test(line)) sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ heading, lines }, place) => ({
    heading,
    anchor: anchors[place - 1] ?? idOf(heading),
    text: words(lines.join("\n")),
  }));
}

/** Markdown without its signs. */
export function words(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\|[\s|:-]+\|$/gm, "")
    .replace(/^\s*(?:[-*>]|\d+\.|#+)\s+/gm, "")
    .replace(/[`|*]|\\(?=[^a-z])/g, " ")
    .replace(/^(?:cURL|TypeScript|Python|Answer[^\n]*):$/gm, " ")
    .replace(/\s+/g, " ")
    .trim();
}
