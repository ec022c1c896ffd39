/** The heading of a page, in its two lines. Its picture and its twin bear the same. */
export interface PageHeading {
  readonly title: string;
  readonly italic: string;
}
