import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { EvaluateOptions } from "@mdx-js/mdx";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { checkFences, type Heading, nameHeadings } from "./guide-plugins.ts";

/** What stands above the text of a guide. */
export interface GuideFront {
  readonly title: string;
  readonly italic: string;
  readonly description: string;
  /** What stands above the title instead of its place in the tree, and the badge beside it. */
  readonly eyebrow?: string;
  readonly badge?: string;
}

/** The MDX of a guide as it lies in `content/docs/`. */
export function readGuideSource(slug: string): string {
  return readFileSync(join(process.cwd(), "content", "docs", `${slug}.mdx`), "utf8");
}

/** How every guide is read, whichever face it gets. The second-level headings go into `headings`. */
export function guidePlugins(source: string, headings: Heading[]): Pick<EvaluateOptions, "remarkPlugins"> {
  return { remarkPlugins: [remarkFrontmatter, remarkGfm, checkFences, [nameHeadings, headings, anchorsOf(source)]] };
}

/** The anchors that a guide gives its second-level headings itself, in their order. */
export function anchorsOf(source: string): string[] {
  return fieldOf(source, "anchors")?.split(" ") ?? [];
}

/** The frontmatter of a guide. */
export function readFront(source: string): GuideFront {
  const needed = (name: string) => {
    const value = fieldOf(source, name);
    if (!value) throw new Error(`A guide needs "${name}" in its frontmatter.`);
    return value;
  };
  const [eyebrow, badge] = [fieldOf(source, "eyebrow"), fieldOf(source, "badge")];
  return {
    title: needed("title"),
    italic: needed("italic"),
    description: needed("description"),
    ...(eyebrow === undefined ? {} : { eyebrow }),
    ...(badge === undefined ? {} : { badge }),
  };
}

/** One field of the frontmatter of any MDX. */
export function fieldOf(source: string, name: string): string | undefined {
  const block = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? "";
  return new RegExp(`^${name}: (.+)$`, "m").exec(block)?.[1];
}
