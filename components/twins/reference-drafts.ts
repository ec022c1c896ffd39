import { events } from "#sandbox/contract/facts.gen.ts";
import type { Operation } from "#sandbox/contract/operations.gen.ts";
import { wholeSentence } from "../docs/words.ts";
import { eventText } from "../reference/event-page.md.ts";
import { objectText } from "../reference/object-page.md.ts";
import { objectNames, objectPath } from "../reference/object-pages.ts";
import { briefOperationText, operationText } from "../reference/operation-page.md.ts";
import { objectsHomeText, referenceHomeText, tagText } from "../reference/overviews.md.ts";
import { contractOperation, readContract } from "../reference/read-contract.ts";
import { eventPath, operationPath, referenceTags, type Tag } from "../reference/reference-tree.ts";
import { type LinkTo, line, oneLine } from "./markdown.ts";
import type { TwinDraft } from "./twin-draft.ts";

/** The pages of the reference: its home, then each part with what is in it. */
export function referenceDrafts(): TwinDraft[] {
  return [
    {
      path: "/reference",
      title: "Reference",
      description: "Every operation of the API, by part.",
      part: "Reference",
      text: (_now, to) => referenceHomeText(to),
    },
    ...referenceTags().flatMap(tagDrafts),
    ...objectDrafts(),
  ];
}

function tagDrafts(tag: Tag): TwinDraft[] {
  const part = `Reference: ${tag.name}`;
  return [
    {
      path: `/reference/${tag.slug}`,
      title: tag.name,
      description: wholeSentence(oneLine(tag.description)),
      part,
      text: (_now, to) => tagText(tag, to),
    },
    ...tag.operations.map((operation) => ({
      path: operationPath(operation),
      title: `${operation.summary}: ${operation.id}`,
      description: wholeSentence(oneLine(contractOperation(operation.id).description)),
      part,
      text: (now: number, to: LinkTo) => operationText(operation, now, to),
      brief: (_now: number, to: LinkTo) =>
        operation.internal ? portalLine(operation, to) : briefOperationText(operation, to),
    })),
    ...tag.events.map((name) => ({
      path: eventPath(name),
      title: name,
      description: events[name].when,
      part,
      text: (_now: number, to: LinkTo) => eventText(name, to),
    })),
  ];
}

function objectDrafts(): TwinDraft[] {
  const { schemas } = readContract().components;
  const part = "Reference: Objects";
  return [
    {
      path: "/reference/objects",
      title: "Objects",
      description: "Every object that an answer can hold.",
      part,
      text: (_now, to) => objectsHomeText(to),
    },
    ...objectNames().map((name) => ({
      path: objectPath(name),
      title: name,
      description: wholeSentence(oneLine(schemas[name]?.description ?? "")),
      part,
      text: (_now: number, to: LinkTo) => objectText(name, to),
      brief: (_now: number, to: LinkTo) => objectText(name, to, true),
    })),
  ];
}

/** An operation that no key can call, in a line. */
function portalLine({ id, method, path, summary }: Operation, to: LinkTo): string {
  return `# ${summary} ${id}\n\n${line(`\`${method} ${path}\`. The portal calls it with a session; its page has the fields.`, to)}`;
}
