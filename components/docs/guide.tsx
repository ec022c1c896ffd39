import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "@mdx-js/mdx";
import type { ReactNode } from "react";
import * as runtime from "react/jsx-runtime";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { contractTables } from "./contract-tables.tsx";
import { Fact } from "./fact.tsx";
import { Fold } from "./fold.tsx";
import { checkFences, type Heading, nameHeadings } from "./guide-plugins.ts";
import { Note, prose } from "./prose.tsx";

export interface Guide {
  readonly title: string;
  readonly italic: string;
  readonly description: string;
  readonly headings: readonly Heading[];
  readonly body: ReactNode;
}

type Content = Awaited<ReturnType<typeof evaluate>>["default"];
/** Components that a guide uses beside those of every guide. A page carries the code of those that it names. */
export type GuideParts = NonNullable<Parameters<Content>[0]["components"]>;

/** Reads one guide and renders it on the server. A mistake in it fails the build. */
export async function readGuide(slug: string, parts: GuideParts): Promise<Guide> {
  const source = readFileSync(join(process.cwd(), "content", "docs", `${slug}.mdx`), "utf8");
  const headings: Heading[] = [];
  const { default: Content } = await evaluate(source, {
    ...runtime,
    remarkPlugins: [remarkFrontmatter, remarkGfm, checkFences, [nameHeadings, headings]],
  });
  const front = readFrontmatter(source);
  return {
    ...front,
    headings,
    body: <Content components={{ ...prose, ...contractTables, Fact, Fold, Note, ...parts }} />,
  };
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
