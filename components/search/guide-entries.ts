import { docsSlug } from "#content/pages.ts";
import { anchorsOf, readGuideSource } from "../docs/guide-source.ts";
import type { Twin } from "../twins/twins.ts";
import { firstSentence } from "./first-sentence.ts";
import { markdownSections, type Section } from "./markdown-sections.ts";
import type { SearchEntry } from "./search-entry.ts";

/** The guides, one entry for each page and for each heading. */
export async function guideEntries(twins: readonly Twin[]): Promise<SearchEntry[]> {
  const pages = twins.filter(({ path }) => /^\/docs(?:\/|$)/.test(path) && !path.startsWith("/docs/errors"));
  const found = await Promise.all(
    pages.map(async (twin) => {
      const slug = docsSlug(twin.path);
      const anchors = slug === null ? [] : anchorsOf(readGuideSource(slug));
      const sections = markdownSections(await twin.markdown(), anchors).filter(
        ({ heading }) => heading !== "What to read next",
      );
      const headings = sections.map(({ heading }) => heading).join(" ");
      return sections.map((section) =>
        section.heading === "" ? pageEntry(twin, section, headings) : partEntry(twin, section),
      );
    }),
  );
  return found.flat();
}

/** A page is found by its first words and by all its headings. */
function pageEntry({ path, title, description, part }: Twin, { text }: Section, headings: string): SearchEntry {
  const names = [path.replace(/^\/docs\/?/, "")];
  return { kind: "page", url: path, title, path: [part], summary: description, names, text: `${text} ${headings}` };
}

function partEntry({ path, title, part }: Twin, { heading, anchor, text }: Section): SearchEntry {
  const url = `${path}#${anchor}`;
  return { kind: "section", url, title: heading, path: [part, title], summary: firstSentence(text), names: [], text };
}
