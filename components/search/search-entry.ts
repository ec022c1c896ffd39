/** What a search can find, and the order in which equal names stand. */
export const kinds = {
  page: "Guides",
  operation: "Reference",
  error: "Errors",
  event: "Reference",
  object: "Reference",
  channel: "Guides",
  header: "Guides",
  section: "Guides",
  field: "Fields",
  change: "Changelog",
} as const;
export type Kind = keyof typeof kinds;
export type Group = (typeof kinds)[Kind];

/** One place that a search can find. */
export interface SearchEntry {
  readonly kind: Kind;
  /** Its address, with an anchor where it is a part of a page. */
  readonly url: string;
  readonly title: string;
  /** The headings above it, the outermost first. */
  readonly path: readonly string[];
  /** What it says, in a sentence. */
  readonly summary: string;
  /** How code calls it: `createPost`, `POST /v1/posts`. An exact one comes first. */
  readonly names: readonly string[];
  /** All its words. They are searched and not shown. */
  readonly text: string;
}

/** What the index keeps of an entry, beside its words. */
export type Found = Omit<SearchEntry, "text">;

/** What was found, and the words of the index by which it was. */
export interface Hit extends Found {
  readonly terms: readonly string[];
}
