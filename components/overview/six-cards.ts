/** The six parts of the overview, as the cards at its top name them. */
export const sixCards = [
  { anchor: "getting-started", title: "Getting started", words: "A key, a header, and the first post." },
  { anchor: "auth", title: "Authentication", words: "API keys for yourself, OAuth for partner apps." },
  { anchor: "rest", title: "REST endpoints", words: "Posts, analytics, inbox, matrices and voice." },
  { anchor: "webhooks", title: "Webhooks", words: "Five events, signed, retried for 38 hours." },
  { anchor: "sdks", title: "SDKs", words: "TypeScript and Python, thin on purpose." },
  { anchor: "limits", title: "Rate limits", words: "A number for each plan, and in every answer." },
] as const;
