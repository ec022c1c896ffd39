import { type NavigationEntry, navigation } from "#content/navigation.ts";
import { DocsFrame } from "./docs-frame.tsx";
import type { Guide } from "./guide.tsx";

/** A guide in its frame. Where it stands in the tree says what stands above its heading. */
export function GuidePage({ slug, guide, wide = false }: { slug: string; guide: Guide; wide?: boolean }) {
  const { body, headings, ...front } = guide;
  return (
    <DocsFrame
      current={slug}
      eyebrow={placeOf(slug).join(" · ")}
      wide={wide}
      headings={wide ? [] : headings}
      {...front}
    >
      {body}
    </DocsFrame>
  );
}

/** Title and description for the tab and for search engines: the name of the page first, then what it says. */
export function guideMetadata(slug: string, { title, italic, description }: Guide) {
  return { title: `${placeOf(slug).at(-1)}: ${title} ${italic}`.replace(/\.$/, ""), description };
}

function placeOf(slug: string): string[] {
  const find = (entries: readonly NavigationEntry[]): string[] | null => {
    for (const entry of entries) {
      if (entry.slug === slug) return [entry.title];
      const below = find(entry.under ?? []);
      if (below) return [entry.title, ...below];
    }
    return null;
  };
  const found = navigation.map(({ entries }) => find(entries)).find((place) => place !== null);
  if (!found) throw new Error(`The navigation does not name the page ${slug}.`);
  return ["Docs", ...found];
}
