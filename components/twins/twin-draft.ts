import type { LinkTo } from "./markdown.ts";

/** A twin before it knows where its links lead. */
export interface TwinDraft {
  /** The address of the page: `/docs/posts`. Its twin is at `twinPath` of it. */
  readonly path: string;
  readonly title: string;
  /** What the page says, in a sentence. */
  readonly description: string;
  /** The part of the tree in which it stands. */
  readonly part: string;
  readonly text: (now: number, to: LinkTo) => string | Promise<string>;
  /** In short, for the file that holds all pages. Left out where nothing can be. */
  readonly brief?: (now: number, to: LinkTo) => string | Promise<string>;
}
