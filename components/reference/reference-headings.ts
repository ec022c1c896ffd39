import type { EventName } from "#sandbox/contract/facts.gen.ts";
import type { Operation } from "#sandbox/contract/operations.gen.ts";
import type { PageHeading } from "../page/page-heading.ts";
import { eventView } from "./event-view.ts";
import { objectView } from "./object-view.ts";
import type { Tag } from "./reference-tree.ts";
import { operationCount } from "./reference-words.ts";

export const referenceHeading: PageHeading = { title: "Every operation,", italic: "every field." };
export const objectsHeading: PageHeading = { title: "Objects,", italic: "each with its fields." };

export function tagHeading({ name, operations }: Tag): PageHeading {
  return { title: `${name},`, italic: operationCount(operations.length) };
}

export function operationHeading({ summary, id }: Operation): PageHeading {
  return { title: summary, italic: id };
}

export function eventHeading(event: EventName): PageHeading {
  return { title: `${eventView(event).summary},`, italic: event };
}

export function objectHeading(name: string): PageHeading {
  return { title: `${name},`, italic: `“${objectView(name).kind}”` };
}
