import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { createProcessor } from "@mdx-js/mdx";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import type { CallWords } from "#components/docs/prepare-call.ts";

interface Node {
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name: string; readonly value: string | { readonly value: string } }[];
  readonly children?: readonly Node[];
}

/** The calls of a text in MDX, from top to bottom. */
export function callsOf(file: string): CallWords[] {
  const source = readFileSync(file, "utf8");
  const tree = createProcessor({ remarkPlugins: [remarkFrontmatter, remarkGfm] }).parse(source) as Node;
  return callsIn(tree);
}

function callsIn(node: Node): CallWords[] {
  const own = node.name === "Call" ? [callOf(node)] : [];
  return [...own, ...(node.children ?? []).flatMap(callsIn)];
}

function callOf({ attributes = [] }: Node): CallWords {
  const entries = attributes.map(({ name, value }) => [
    name,
    typeof value === "string" ? value : runInNewContext(`(${value.value})`),
  ]);
  return Object.fromEntries(entries) as CallWords;
}
