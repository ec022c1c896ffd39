import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "@mdx-js/mdx";
import type { ReactNode } from "react";
import * as runtime from "react/jsx-runtime";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { CallBlock } from "./call-block.tsx";
import { Fact } from "./fact.tsx";
import { checkFences, type Heading, nameHeadings } from "./guide-plugins.ts";
import { type CallWish, prepareCall } from "./prepare-call.ts";
import { Note, prose } from "./prose.tsx";

export interface Guide {
  readonly title: string;
  readonly italic: string;
  readonly description: string;
  readonly headings: readonly Heading[];
  readonly body: ReactNode;
}

/** Reads one guide and renders it on the server. A mistake in it fails the build. */
export async function readGuide(slug: string, now: number): Promise<Guide> {
  const source = readFileSync(join(process.cwd(), "content", "docs", `${slug}.mdx`), "utf8");
  const headings: Heading[] = [];
  const { default: Content } = await evaluate(source, {
    ...runtime,
    remarkPlugins: [remarkFrontmatter, remarkGfm, checkFences, [nameHeadings, headings]],
  });
  let step = 0;
  const Call = (wish: Omit<CallWish, "now">) => <CallBlock prepared={prepareCall({ ...wish, now })} step={++step} />;
  const front = readFrontmatter(source);
  return { ...front, headings, body: <Content components={{ ...prose, Call, Fact, Note }} /> };
}

function readFrontmatter(source: string): Pick<Guide, "title" | "italic" | "description"> {
  const block = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? "";
  const field = (name: string) => {
    const value = new RegExp(`^${name}: (.+)$`, "m").exec(block)?.[1];
    if (!value) throw new Error(`A guide needs "${name}" in its frontmatter.`);
    return value;
  };
  return { title: field("title"), italic: field("italic"), description: field("description") };
}
