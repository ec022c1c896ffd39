import { docsPath, type NavigationPart, navigation, pagesOf } from "#content/navigation.ts";
import { baseUrl } from "#sandbox/contract/snippets/base-url.ts";
import { guideText } from "../docs/guide-page.md.ts";
import { readFront, readGuideSource } from "../docs/guide-source.ts";
import { guideFaces } from "./guide-faces.ts";
import { changelogDraft, errorDrafts, landingDraft } from "./page-drafts.ts";
import { referenceDrafts } from "./reference-drafts.ts";
import type { TwinDraft } from "./twin-draft.ts";
import { twinLinks } from "./twin-links.ts";

/** A page in Markdown. */
export interface Twin extends Omit<TwinDraft, "text" | "brief"> {
  markdown(): Promise<string>;
  /** The same for a file that holds all pages, without what another page of it says already. */
  brief(): Promise<string>;
}

export interface TwinWish {
  /** When it is made: dates of examples count from here. */
  readonly now: number;
  /** The origin before each link; left out, links begin with their path. */
  readonly base?: string;
  /** Where the API answers; left out, snippets name the one of production, as a page does before its script runs. */
  readonly api?: string;
}

/** Every page that has a twin, in the order of the navigation: guides, then the reference, then the changelog. */
export function twins({ now, base = "", api = baseUrl }: TwinWish): readonly Twin[] {
  const drafts = [landingDraft, ...navigation.flatMap(guideDrafts), ...referenceDrafts(), changelogDraft];
  const pages = new Set(drafts.map(({ path }) => path));
  return drafts.map(({ text, brief = text, ...twin }) => {
    const to = twinLinks({ base, api, page: twin.path, pages });
    return {
      ...twin,
      markdown: async () => `${await text(now, to)}\n`,
      brief: async () => `${await brief(now, to)}\n`,
    };
  });
}

function guideDrafts(part: NavigationPart): TwinDraft[] {
  return pagesOf(part).flatMap(({ slug, title }) =>
    slug === "errors" ? [guideDraft(slug, title, part.title), ...errorDrafts()] : guideDraft(slug, title, part.title),
  );
}

function guideDraft(slug: string, title: string, part: string): TwinDraft {
  return {
    path: docsPath(slug),
    title,
    description: readFront(readGuideSource(slug)).description,
    part,
    text: (now, to) => guideText(slug, guideFaces(slug, now), to),
    brief: (now, to) => guideText(slug, guideFaces(slug, now, true), to),
  };
}
