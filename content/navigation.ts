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
  { title: "Start", entries: [{ slug: "quickstart", title: "Quickstart" }] },
  {
    title: "Build",
    entries: [
      { slug: "media", title: "Media" },
      { slug: "analytics", title: "Analytics" },
      { slug: "inbox", title: "Inbox" },
      { slug: "matrix", title: "Matrix" },
      {
        slug: "webhooks",
        title: "Webhooks",
        under: [{ slug: "webhooks/debugger", title: "Signature debugger" }],
      },
      { slug: "voice", title: "Voice" },
      { slug: "oauth", title: "OAuth" },
    ],
  },
  { title: "Reference", entries: [{ slug: "errors", title: "Errors" }] },
];
