import { evaluate } from "@mdx-js/mdx";
import { type Face, markdownRuntime, writeMarkdown } from "../twins/jsx-markdown.ts";
import { blocks, type LinkTo, plain } from "../twins/markdown.ts";
import { guidePlugins, readFront, readGuideSource } from "./guide-source.ts";

type Options = Parameters<typeof evaluate>[1];
type Parts = NonNullable<Parameters<Awaited<ReturnType<typeof evaluate>>["default"]>[0]["components"]>;

/** A guide in Markdown, from the same MDX as its page. A component without a Markdown face is an error. */
export async function guideText(slug: string, faces: Readonly<Record<string, Face>>, to: LinkTo): Promise<string> {
  const source = readGuideSource(slug);
  const { title, italic, description } = readFront(source);
  const text = await mdxText(source, faces, to, slug);
  return blocks([`# ${plain(`${title} ${italic}`)}`, `> ${plain(description)}`, text]);
}

/** A text in MDX, without its frontmatter. */
export async function mdxText(
  source: string,
  faces: Readonly<Record<string, Face>>,
  to: LinkTo,
  name: string,
): Promise<string> {
  const { default: Content } = await evaluate(source, {
    ...markdownRuntime,
    ...guidePlugins(source, []),
  } as unknown as Options);
  let tree: unknown;
  try {
    tree = Content({ components: faces as unknown as Parts });
  } catch (error) {
    const part = /component `(\w+)`/.exec(String(error))?.[1];
    if (part === undefined) throw error;
    throw new Error(`<${part}> of ${name} has no Markdown face. Write one beside it, and name it in guide-faces.ts.`);
  }
  return writeMarkdown(tree, to);
}
