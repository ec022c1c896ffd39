import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { createProcessor } from "@mdx-js/mdx";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import type { OperationId } from "#sandbox/contract/operations.gen.ts";

/** A `<Call>` of a guide, as it is written there. */
export interface GuideCall {
  readonly op: OperationId;
  readonly example?: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly fill?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
  readonly keep?: string;
}

interface Node {
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name: string; readonly value: string | { readonly value: string } }[];
  readonly children?: readonly Node[];
}

/** The calls of a guide, from top to bottom. */
export function guideCalls(slug: string): GuideCall[] {
  const source = readFileSync(join(import.meta.dirname, "../../content/docs", `${slug}.mdx`), "utf8");
  const tree = createProcessor({ remarkPlugins: [remarkFrontmatter, remarkGfm] }).parse(source) as Node;
  return callsIn(tree);
}

function callsIn(node: Node): GuideCall[] {
  const own = node.name === "Call" ? [callOf(node)] : [];
  return [...own, ...(node.children ?? []).flatMap(callsIn)];
}

function callOf({ attributes = [] }: Node): GuideCall {
  const entries = attributes.map(({ name, value }) => [
    name,
    typeof value === "string" ? value : runInNewContext(`(${value.value})`),
  ]);
  return Object.fromEntries(entries) as GuideCall;
}
