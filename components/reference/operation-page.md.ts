import { errorPath } from "#content/navigation.ts";
import { codes } from "#sandbox/contract/facts.gen.ts";
import type { Operation } from "#sandbox/contract/operations.gen.ts";
import { blocks, code, heading, json, type LinkTo, line, link, list, paragraphs } from "../twins/markdown.ts";
import { factsOfOperation } from "./facts-of-operation.ts";
import { fieldsText, partText } from "./field-list.md.ts";
import type { Field } from "./fields-of.ts";
import { eventsText } from "./lists.md.ts";
import { panelText } from "./operation-panel.md.ts";
import { codesOf, type OperationView, operationView } from "./operation-view.ts";
import { operationHeading } from "./reference-headings.ts";

/** All that there is to know of one operation, in Markdown. */
export function operationText(operation: Operation, now: number, to: LinkTo): string {
  const view = operationView(operation);
  const facts = factsOfOperation(operation).map((fact) => `**${fact.name}:** ${line(fact.line, to)}`);
  return blocks([
    heading(operationHeading(operation)),
    code(`${operation.method} ${operation.path}`),
    paragraphs(view.text, to),
    list(facts),
    panelText(operation, now, to),
    fieldsPart("Path", view.path, to),
    fieldsPart("Query", view.query, to),
    fieldsPart("Headers", view.headers, to),
    bodyPart(view, to),
    answerPart(view, to),
    errorsPart(operation, view, to),
    partText("Events that it may cause", eventsText(operation.events, to)),
  ]);
}

/** What a caller needs, in short: where the answers and the common rules are described stands on other pages. */
export function briefOperationText(operation: Operation, to: LinkTo): string {
  const view = operationView(operation);
  const { own } = codesOf(operation);
  const [who] = factsOfOperation(operation);
  return blocks([
    heading(operationHeading(operation)),
    `${code(`${operation.method} ${operation.path}`)}. ${who ? line(who.line, to) : ""}`,
    paragraphs(view.text, to),
    fieldsPart("Path", view.path, to),
    fieldsPart("Query", view.query, to),
    fieldsPart("Body", view.body?.fields ?? [], to),
    partText(
      `Answer: ${view.success.status}`,
      paragraphs(view.success.text, to),
      view.success.fields.length > 0
        ? `Fields: ${view.success.fields.map(({ name }) => code(name)).join(", ")}.`
        : null,
    ),
    own.length > 0
      ? `Errors of its own: ${own.map((name) => `${codes[name].status} ${code(name)}`).join(", ")}.`
      : null,
  ]);
}

function fieldsPart(title: string, fields: readonly Field[], to: LinkTo): string | null {
  return partText(title, fieldsText(fields, to));
}

function bodyPart({ body }: OperationView, to: LinkTo): string | null {
  if (body === null) return null;
  const words = `${body.text} ${body.required ? "" : "It may be left out."}`.trim();
  return partText("Body", paragraphs(words, to), fieldsText(body.fields, to));
}

function answerPart({ success, others }: OperationView, to: LinkTo): string | null {
  return partText(
    `Answer: ${success.status}`,
    paragraphs(success.text, to),
    fieldsText(success.fields, to),
    success.headers.length > 0 ? blocks(["Headers of the answer:", fieldsText(success.headers, to)]) : null,
    ...others.map(({ status, text }) => `**${status}:** ${line(text, to)}`),
  );
}

/** The codes of this very operation with what each means; those of most operations by name. */
function errorsPart(operation: Operation, { failures }: OperationView, to: LinkTo): string | null {
  const { own, shared } = codesOf(operation);
  const page = (name: keyof typeof codes) => link(code(name), errorPath(name), to);
  return partText(
    "Errors",
    list(own.map((name) => `${codes[name].status} ${page(name)}: ${line(codes[name].title, to)}`)),
    shared.length > 0
      ? `Errors of most operations: ${shared.map((name) => `${codes[name].status} ${page(name)}`).join(", ")}.`
      : null,
    ...failures.flatMap(({ status, example }) =>
      example === null
        ? []
        : [`Example of ${status === "Any other" ? "any other status" : status}:`, json(example.value)],
    ),
  );
}
