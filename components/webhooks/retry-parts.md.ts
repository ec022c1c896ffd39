import { tableFaces } from "../docs/table-parts.md.ts";
import type { Face } from "../twins/jsx-markdown.ts";
import { attemptStoryText, ladderText } from "./figures.md.ts";
import { WebhookCodeTable } from "./webhook-tables.ts";

/** What the guide to retries adds, in Markdown. */
export const retryFaces: Readonly<Record<string, Face>> = {
  ...tableFaces({ WebhookCodeTable }),
  AttemptStory: attemptStoryText,
  RetryLadder: ladderText,
};
