export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations whose point ends no sentence. */
const abbreviation = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|etc|e\.g|i\.e|no|approx)\.$/i;

/** Where the sentences of a text lie: up to a mark that ends one and a space, or up to the end of a line. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+["'’”)\]]*(?=\s|$)|\n|$/g)) {
    const end = match.index + (match[0] === "\n" ? 0 : match[0].length);
    if (match[0].startsWith(".") && abbreviation.test(text.slice(start, end))) continue;
    const said = text.slice(start, end);
    const from = start + (said.length - said.trimStart().length);
    if (said.trim() !== "") spans.push({ start: from, end: from + said.trim().length });
    start = match.index + match[0].length;
  }
  return spans;
}
