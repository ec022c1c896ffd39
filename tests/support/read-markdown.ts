import { createProcessor } from "@mdx-js/mdx";
import remarkGfm from "remark-gfm";

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly lang?: string | null;
  readonly children?: readonly Node[];
}

/** What a reader finds in a Markdown text. */
export interface MarkdownView {
  readonly headings: readonly { readonly depth: number; readonly text: string }[];
  readonly links: readonly string[];
  readonly fences: readonly { readonly lang: string; readonly text: string }[];
  /** Raw HTML and the like, which a twin never holds. */
  readonly raw: readonly string[];
  /** All words outside of code blocks, a line for each block. */
  readonly words: string;
}

const reader = createProcessor({ format: "md", remarkPlugins: [remarkGfm] });

/** Reads Markdown as any client would. */
export function readMarkdown(text: string): MarkdownView {
  const all = [...walk(reader.parse(text) as Node)];
  const of = (type: string) => all.filter((node) => node.type === type);
  return {
    headings: of("heading").map((node) => ({ depth: node.depth ?? 0, text: wordsOf(node) })),
    links: of("link").map(({ url = "" }) => url),
    fences: of("code").map(({ lang, value = "" }) => ({ lang: lang ?? "", text: value })),
    raw: of("html").map(({ value = "" }) => value),
    words: all
      .filter(({ type }) => ["paragraph", "heading", "tableCell"].includes(type))
      .map(wordsOf)
      .join("\n"),
  };
}

/** The anchor of a heading. */
export function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

function wordsOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join("");
}
