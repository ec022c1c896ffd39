import { tableParts } from "../docs/table-parts.tsx";
import { EventTable } from "./event-tables.ts";
import { RequestSample } from "./request-sample.tsx";
import { WebhookCodeLinks } from "./webhook-code-links.tsx";
import { HeaderTable } from "./webhook-tables.ts";

/** What the guide to webhooks adds to the parts of every guide. The pages under it have parts of their own. */
export const webhookParts = { ...tableParts({ EventTable, HeaderTable }), RequestSample, WebhookCodeLinks };
