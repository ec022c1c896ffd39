export interface NavigationEntry {
  readonly slug: string;
  readonly title: string;
  /** Pages that belong to this one. */
  readonly under?: readonly NavigationEntry[];
}

export interface NavigationPart {
  readonly title: string;
  readonly entries: readonly NavigationEntry[];
}

/** The tree of the docs. A page that is not named here does not exist. */
export const navigation: readonly NavigationPart[] = [
  {
    title: "Start",
    entries: [
      { slug: "quickstart", title: "Quickstart" },
      { slug: "authentication", title: "Authentication" },
      { slug: "oauth", title: "OAuth" },
    ],
  },
  {
    title: "Build",
    entries: [
      { slug: "posts", title: "Posts" },
      { slug: "media", title: "Media" },
      { slug: "analytics", title: "Analytics" },
      { slug: "inbox", title: "Inbox" },
      { slug: "matrix", title: "Matrix" },
      { slug: "voice", title: "Voice" },
      {
        slug: "webhooks",
        title: "Webhooks",
        under: [{ slug: "webhooks/debugger", title: "Signature debugger" }],
      },
    ],
  },
  {
    title: "Rules",
    entries: [
      { slug: "rate-limits", title: "Rate limits" },
      { slug: "errors", title: "Errors" },
      { slug: "idempotency", title: "Idempotency" },
      { slug: "pagination", title: "Pagination" },
      { slug: "versioning", title: "Versioning" },
    ],
  },
  { title: "Test", entries: [{ slug: "testing", title: "The sandbox" }] },
];
