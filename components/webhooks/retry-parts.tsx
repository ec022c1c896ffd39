import { tableParts } from "../docs/table-parts.tsx";
import { AttemptStory } from "./attempt-story.tsx";
import { RetryLadder } from "./retry-ladder.tsx";
import { WebhookCodeTable } from "./webhook-tables.ts";

/** What the guide to retries adds to the parts of every guide. */
export const retryParts = { ...tableParts({ WebhookCodeTable }), AttemptStory, RetryLadder };
