import { docsPath } from "#content/navigation.ts";
import { guideEntries } from "#content/pages.ts";
import { objectNames, objectPath } from "../reference/object-pages.ts";
import { eventPath, operationPath, referenceTags } from "../reference/reference-tree.ts";

/** A page as a link to it names it. */
export interface PageLink {
  readonly path: string;
  readonly title: string;
}

/** The pages before and after one, in the order of the navigation. */
export interface Neighbours {
  readonly before: PageLink | null;
  readonly after: PageLink | null;
}

export function neighboursOf(path: string): Neighbours {
  for (const order of [guideOrder(), referenceOrder()]) {
    const at = order.findIndex((page) => page.path === path);
    if (at !== -1) return { before: order[at - 1] ?? null, after: order[at + 1] ?? null };
  }
  return { before: null, after: null };
}

function guideOrder(): PageLink[] {
  return guideEntries().map(({ slug, title }) => ({ path: docsPath(slug), title }));
}

function referenceOrder(): PageLink[] {
  const tags = referenceTags();
  return [
    { path: "/reference", title: "Reference" },
    ...[...tags.filter(({ portal }) => !portal), ...tags.filter(({ portal }) => portal)].flatMap((tag) => [
      { path: `/reference/${tag.slug}`, title: tag.name },
      ...tag.operations.map((operation) => ({ path: operationPath(operation), title: operation.summary })),
      ...tag.events.map((event) => ({ path: eventPath(event), title: event })),
    ]),
    { path: "/reference/objects", title: "Objects" },
    ...objectNames().map((name) => ({ path: objectPath(name), title: name })),
  ];
}
