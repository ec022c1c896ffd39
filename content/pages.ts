import { docsPath, type NavigationEntry, navigation, pagesOf } from "./navigation.ts";

/** The guides in the order of the navigation. */
export function guideEntries(): NavigationEntry[] {
  return navigation.flatMap(pagesOf);
}

export function guideSlugs(): string[] {
  return guideEntries().map(({ slug }) => slug);
}

/** The name of a page of the docs, whether the navigation has it or not: `errors/not_found`. Null for another page. */
export function docsSlug(path: string): string | null {
  if (path === docsPath("overview")) return "overview";
  return path.startsWith("/docs/") ? path.slice("/docs/".length) : null;
}
