import { createProcessor } from "@mdx-js/mdx";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const processor = createProcessor({ remarkPlugins: [remarkFrontmatter, remarkGfm] });

/** Every sentence of a Markdown or MDX text. Code in a sentence stands as `CODE`, a fact from the contract as a number. */
export function sentencesOf(source: string): string[] {
  return paragraphsOf(processor.parse(source) as Node).flatMap(split);
}

/** Paragraphs hold the sentences. Headings and cells of tables are labels, and code is not English. */
function paragraphsOf(node: Node): string[] {
  if (node.type === "table") return [];
  if (node.type === "paragraph") return [wordsOf(node)];
  return (node.children ?? []).flatMap(paragraphsOf);
}

function wordsOf(node: Node): string {
  if (node.type === "inlineCode") return "CODE";
  if (node.name === "Fact") return "7";
  return node.value ?? (node.children ?? []).map(wordsOf).join("");
}

function split(paragraph: string): string[] {
  return paragraph
    .replace(/\s+/g, " ")
    .split(/(?<=[.?!:])["”)]?\s+(?=["“(]?[A-Z0-9‘'])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** The words of a sentence. */
export function wordsIn(sentence: string): string[] {
  return sentence.split(/[\s/–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Syllables of an English word, as the usual rule of thumb counts them: groups of vowels, without a silent end. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, "");
  if (letters.length <= 3) return 1;
  const groups = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end[0] ?? "").match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}
