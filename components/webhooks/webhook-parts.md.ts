import { tableFaces } from "../docs/table-parts.md.ts";
import type { Face } from "../twins/jsx-markdown.ts";
import { EventTable } from "./event-tables.ts";
import { requestText } from "./figures.md.ts";
import { webhookCodeLinksText } from "./webhook-code-links.md.ts";
import { HeaderTable } from "./webhook-tables.ts";

/** What the guide to webhooks adds, in Markdown. */
export const webhookFaces: Readonly<Record<string, Face>> = {
  ...tableFaces({ EventTable, HeaderTable }),
  RequestSample: requestText,
  WebhookCodeLinks: webhookCodeLinksText,
};
