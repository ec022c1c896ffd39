import { blocks, heading, type LinkTo, paragraphs } from "../twins/markdown.ts";
import { fieldsText, partText } from "./field-list.md.ts";
import { operationsText } from "./lists.md.ts";
import { objectView } from "./object-view.ts";
import { objectHeading } from "./reference-headings.ts";

/** One object, in Markdown. In brief what is inside a field is left to its own page. */
export function objectText(name: string, to: LinkTo, brief = false): string {
  const { description, fields: whole, given } = objectView(name);
  const fields = brief ? whole.map((field) => ({ ...field, below: [] })) : whole;
  return blocks([
    heading(objectHeading(name)),
    paragraphs(description, to),
    partText("Fields", fieldsText(fields, to)),
    partText("Operations that answer it", operationsText(given, to)),
  ]);
}
