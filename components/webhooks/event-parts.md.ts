import { type EventName, events } from "#sandbox/contract/facts.gen.ts";
import { webhookExamples } from "#sandbox/contract/webhook-examples.gen.ts";
import { tableFaces } from "../docs/table-parts.md.ts";
import { eventPath } from "../reference/reference-tree.ts";
import type { Face } from "../twins/jsx-markdown.ts";
import { blocks, code, json, type LinkTo, line, link } from "../twins/markdown.ts";
import { EventObjectTable, EventTable } from "./event-tables.ts";

/** One event: when it is sent, its whole body, and where each field is described. */
function eventBodyText({ event, to }: { event: EventName; to: LinkTo }): string {
  const page = link(`Every field of ${code(event)}`, eventPath(event), to);
  return blocks([`${line(events[event].when, to)} ${page}`, json(webhookExamples[event])]);
}

/** What the guide to events adds, in Markdown. */
export const eventFaces: Readonly<Record<string, Face>> = {
  ...tableFaces({ EventTable, EventObjectTable }),
  EventBody: eventBodyText,
};
