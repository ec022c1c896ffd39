import type { EventName } from "#sandbox/contract/facts.gen.ts";
import { blocks, heading, json, type LinkTo, line, paragraphs } from "../twins/markdown.ts";
import { eventView, timeCauses } from "./event-view.ts";
import { fieldsText, partText } from "./field-list.md.ts";
import { operationsText } from "./lists.md.ts";
import { eventHeading } from "./reference-headings.ts";

/** One event, in Markdown. */
export function eventText(event: EventName, to: LinkTo): string {
  const { description, fields, example, causes } = eventView(event);
  return blocks([
    heading(eventHeading(event)),
    paragraphs(description, to),
    "What your endpoint gets:",
    json(example),
    partText("Body", fieldsText(fields, to)),
    partText("What may cause it", operationsText(causes, to), line(timeCauses, to)),
  ]);
}
