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

/** Every page of a part, each before those that belong to it. */
export function pagesOf({ entries }: NavigationPart): NavigationEntry[] {
  const down = (entry: NavigationEntry): NavigationEntry[] => [entry, ...(entry.under ?? []).flatMap(down)];
  return entries.flatMap(down);
}

/** Where a page of the docs lies. The overview is the docs' own address. */
export function docsPath(slug: string): string {
  return slug === "overview" ? "/docs" : `/docs/${slug}`;
}

/** Where the page of an error lies, which the `type` of its problems names. */
export function errorPath(code: string): string {
  return docsPath(`errors/${code}`);
}

/** The tree of the docs. A page that is not named here does not exist. */
export const navigation: readonly NavigationPart[] = [
  {
    title: "Start",
    entries: [
      { slug: "overview", title: "Overview" },
      { slug: "quickstart", title: "Quickstart" },
      { slug: "authentication", title: "Authentication" },
      { slug: "oauth", title: "OAuth" },
      { slug: "agents", title: "Agents" },
    ],
  },
  {
    title: "Tools",
    entries: [
      {
        slug: "sdks",
        title: "SDKs",
        under: [
          { slug: "sdks/typescript", title: "TypeScript" },
          { slug: "sdks/python", title: "Python" },
          { slug: "sdks/methods", title: "All methods" },
        ],
      },
      { slug: "cli", title: "The CLI" },
    ],
  },
  {
    title: "Build",
    entries: [
      { slug: "posts", title: "Posts" },
      { slug: "channels", title: "Channels" },
      { slug: "media", title: "Media" },
      { slug: "analytics", title: "Analytics" },
      { slug: "inbox", title: "Inbox" },
      { slug: "matrix", title: "Matrix" },
      { slug: "voice", title: "Voice" },
      {
        slug: "webhooks",
        title: "Webhooks",
        under: [
          { slug: "webhooks/events", title: "The five events" },
          { slug: "webhooks/verify", title: "Check the signature" },
          { slug: "webhooks/retries", title: "Retries" },
          { slug: "webhooks/secrets", title: "Changing the secret" },
          { slug: "webhooks/debugger", title: "Signature debugger" },
        ],
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
  {
    title: "Test",
    entries: [
      {
        slug: "testing",
        title: "The sandbox",
        under: [
          { slug: "testing/clock", title: "The clock" },
          { slug: "testing/outcomes", title: "Forced outcomes" },
          { slug: "testing/faults", title: "Faults" },
          { slug: "testing/requests", title: "What you sent" },
          { slug: "testing/reset", title: "Begin again" },
        ],
      },
      { slug: "going-live", title: "Going live" },
    ],
  },
];
