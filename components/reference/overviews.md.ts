import { blocks, code, heading, type LinkTo, line, link, list, oneLine, paragraphs } from "../twins/markdown.ts";
import { partText } from "./field-list.md.ts";
import { eventsText, operationsText } from "./lists.md.ts";
import { objectNames, objectPath } from "./object-pages.ts";
import { readContract } from "./read-contract.ts";
import { objectsHeading, referenceHeading, tagHeading } from "./reference-headings.ts";
import { referenceTags, type Tag } from "./reference-tree.ts";
import { referenceWords } from "./reference-words.ts";

/** The whole API at a glance, in Markdown. */
export function referenceHomeText(to: LinkTo): string {
  const tags = referenceTags().filter(({ portal }) => !portal);
  return blocks([
    heading(referenceHeading),
    paragraphs(referenceWords.home, to),
    ...tags.map(({ name, operations }) => partText(name, operationsText(operations, to))),
  ]);
}

/** A part of the contract, in Markdown. */
export function tagText(tag: Tag, to: LinkTo): string {
  const { description, operations, events, portal } = tag;
  return blocks([
    heading(tagHeading(tag)),
    paragraphs(description, to),
    portal ? paragraphs(referenceWords.portal, to) : null,
    partText("Operations", operationsText(operations, to)),
    partText("Events by name", eventsText(events, to)),
  ]);
}

/** Every object that an answer can hold, in Markdown. */
export function objectsHomeText(to: LinkTo): string {
  const { schemas } = readContract().components;
  return blocks([
    heading(objectsHeading),
    paragraphs(referenceWords.objects, to),
    list(
      objectNames().map((name) => {
        const words = oneLine(schemas[name]?.description ?? "");
        return `${link(code(name), objectPath(name), to)}: ${line(words, to)}`;
      }),
    ),
  ]);
}
