import { webhookLimits } from "#sandbox/contract/facts.gen.ts";

/** What stands at the top of the start page. */
export const hero = {
  title: "The API,",
  italic: "in plain English.",
  lead: "Schedule posts, read analytics, trigger matrices from code. REST first, OAuth for partner apps, webhooks for the things you’d otherwise poll. Authenticated by API key; rate-limited honestly. Every call on this page is real, and so is every answer.",
} as const;

/** What stands above the first call. */
export const firstCall = {
  title: "Run it here.",
  italic: "The answer is real.",
  words: "No account. The first Run makes a test workspace of your own.",
} as const;

/** The API in six parts. */
export const sixParts = {
  title: "The whole API,",
  italic: "in six parts.",
  parts: [
    {
      title: "Getting started",
      words:
        "A test workspace and its key come with one call. The key belongs to one workspace and goes into one header.",
    },
    {
      title: "Authentication",
      words:
        "API keys carry a checksum and are stored as fingerprints. A rotated key answers for 24 more hours. OAuth 2.0 lets partner apps in, once a person agrees.",
    },
    {
      title: "REST endpoints",
      words:
        "Posts on thirteen channels, with media. Analytics exports, the inbox, matrices and the voice model. Each operation has a page with every field.",
    },
    {
      title: "Webhooks",
      words: `Five events, signed with HMAC-SHA256 under a secret you control. A failed delivery is retried ${webhookLimits.retries} times, over 38 hours.`,
    },
    {
      title: "SDKs",
      words: "TypeScript and Python, open source, thin on purpose. You can always drop down to raw HTTP.",
    },
    {
      title: "Rate limits",
      words:
        "Requests a minute, by plan. Every answer says what is left. Nothing is slowed on purpose; a 429 is a 429.",
    },
  ],
} as const;

export type PartTitle = (typeof sixParts.parts)[number]["title"];
