import { docsPath, type NavigationEntry, navigation } from "#content/navigation.ts";
import { DataBlock } from "../structured/data-block.tsx";
import { articleData, type Crumb } from "../structured/structured-data.ts";
import { DocsFrame } from "./docs-frame.tsx";
import type { Guide } from "./guide.tsx";

/** A guide in its frame. Where it stands in the tree says what stands above its heading. */
export function GuidePage({ slug, guide, wide = false }: { slug: string; guide: Guide; wide?: boolean }) {
  const { body, headings, eyebrow = placeOf(slug).join(" · "), ...front } = guide;
  return (
    <>
      <DataBlock data={articleData(`${front.title} ${front.italic}`, front.description, crumbsTo(slug))} />
      <DocsFrame current={slug} eyebrow={eyebrow} wide={wide} headings={wide ? [] : headings} {...front}>
        {body}
      </DocsFrame>
    </>
  );
}

/** Title and description for the tab and for search engines: the name of the page first, then what it says. */
export function guideMetadata(slug: string, { title, italic, description }: Guide) {
  return { title: `${placeOf(slug).at(-1)}: ${title} ${italic}`.replace(/\.$/, ""), description };
}

function placeOf(slug: string): string[] {
  return ["Docs", ...entriesTo(slug).map(({ title }) => title)];
}

function crumbsTo(slug: string): Crumb[] {
  const docs = { name: "Docs", path: "/docs" };
  const own = entriesTo(slug).map((entry) => ({ name: entry.title, path: docsPath(entry.slug) }));
  return own.some(({ path }) => path === docs.path) ? own : [docs, ...own];
}

/** The entries of the navigation that lead to a page, the page last. */
function entriesTo(slug: string): NavigationEntry[] {
  const find = (entries: readonly NavigationEntry[]): NavigationEntry[] | null => {
    for (const entry of entries) {
      if (entry.slug === slug) return [entry];
      const below = find(entry.under ?? []);
      if (below) return [entry, ...below];
    }
    return null;
  };
  const found = navigation.map(({ entries }) => find(entries)).find((place) => place !== null);
  if (!found) throw new Error(`The navigation does not name the page ${slug}.`);
  return found;
}
