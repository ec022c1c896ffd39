import { docsPath, errorPath, navigation, pagesOf } from "#content/navigation.ts";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import { changelogWords } from "../changelog/changelog-words.ts";
import { readFront, readGuideSource } from "../docs/guide-source.ts";
import { errorHeading } from "../errors/error-words.ts";
import { hero } from "../landing/landing-words.ts";
import type { PageHeading } from "../page/page-heading.ts";
import { objectNames, objectPath } from "../reference/object-pages.ts";
import {
  eventHeading,
  objectHeading,
  objectsHeading,
  operationHeading,
  referenceHeading,
  tagHeading,
} from "../reference/reference-headings.ts";
import { eventPath, operationPath, referenceTags } from "../reference/reference-tree.ts";

/** What stands on the picture of a page: a small line, then a heading of two. */
export interface ImageWords extends PageHeading {
  readonly eyebrow: string;
}

let words: ReadonlyMap<string, ImageWords> | undefined;

/** The words of every page that has a picture, by its path. No other picture is ever drawn. */
export function imageWords(): ReadonlyMap<string, ImageWords> {
  words ??= new Map([
    ["/", { eyebrow: "Resources · API & docs", title: hero.title, italic: hero.italic }],
    ...guides(),
    ...errors(),
    ...reference(),
    ["/changelog", { eyebrow: "Changelog", title: changelogWords.title, italic: changelogWords.italic }],
  ]);
  return words;
}

/** Where the picture of a page lies. The server puts its own address before it. */
export function imagePath(page: string): string {
  return `/og${page === "/" ? "/index" : page}.png`;
}

/** The page of a picture: `/docs/posts` of `docs/posts.png`. */
export function pageOfImage(image: string): string {
  const page = `/${image.replace(/\.png$/, "")}`;
  return page === "/index" ? "/" : page;
}

type Entry = readonly [string, ImageWords];

function guides(): Entry[] {
  return navigation.flatMap((part) =>
    pagesOf(part).map(({ slug }): Entry => {
      const { title, italic } = readFront(readGuideSource(slug));
      return [docsPath(slug), { eyebrow: `Docs · ${part.title}`, title, italic }];
    }),
  );
}

function errors(): Entry[] {
  return Object.entries(codes).map(([code, { status }]) => [
    errorPath(code),
    { eyebrow: `Error · ${status}`, ...errorHeading(code as Code) },
  ]);
}

function reference(): Entry[] {
  return [
    ["/reference", { eyebrow: "Reference · v1", ...referenceHeading }],
    ...referenceTags().flatMap((tag): Entry[] => [
      [`/reference/${tag.slug}`, { eyebrow: "Reference", ...tagHeading(tag) }],
      ...tag.operations.map(
        (one): Entry => [operationPath(one), { eyebrow: `Reference · ${tag.name}`, ...operationHeading(one) }],
      ),
      ...tag.events.map(
        (event): Entry => [eventPath(event), { eyebrow: "Reference · Events", ...eventHeading(event) }],
      ),
    ]),
    ["/reference/objects", { eyebrow: "Reference", ...objectsHeading }],
    ...objectNames().map(
      (name): Entry => [objectPath(name), { eyebrow: "Reference · Objects", ...objectHeading(name) }],
    ),
  ];
}
