import {
  type Contract,
  child,
  type Json,
  type JsonObject,
  type Operation,
  object,
  objects,
  resolved,
} from "./contract.ts";
import { head, literal } from "./print.ts";

const shape = `
export interface RequestExample {
  readonly summary: string;
  readonly value: unknown;
  /** Places in the body where the docs put a date that lies ahead, such as \`next monday 09:30\`. */
  readonly dates: Readonly<Record<string, string>>;
}

export interface ResponseExample {
  readonly summary: string;
  readonly value: unknown;
}

export interface OperationExamples {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly requests: Readonly<Record<string, RequestExample>>;
  /** By status, then by name. A status without a body has no entry. */
  readonly responses: Readonly<Record<string, Readonly<Record<string, ResponseExample>>>>;
}
`;

/** The named examples of every operation, for the docs, the snippets and the tests. */
export function examplesFile(contract: Contract): string {
  const table = Object.fromEntries(
    contract.operations.map((operation) => [operation.id, examplesOf(contract, operation)]),
  );
  return [
    head,
    'import type { OperationId } from "./operations.gen.ts";\n',
    shape,
    `\nexport const examples: Readonly<Record<OperationId, OperationExamples>> = ${literal(table)};\n`,
  ].join("");
}

/** The example body of each event: small enough for a page to carry. */
export function webhookExamplesFile(contract: Contract): string {
  return [
    head,
    'import type { EventName } from "./facts.gen.ts";\n',
    "\n/** The example body of each event, as a webhook carries it. */\n",
    "export const webhookExamples: Readonly<Record<EventName, Readonly<Record<string, unknown>>>> = ",
    `${literal(webhookBodies(contract))};\n`,
  ].join("");
}

function examplesOf(contract: Contract, operation: Operation): JsonObject {
  const values = (place: string) =>
    Object.fromEntries(operation.parameters.filter((one) => one.in === place).map((one) => [one.name, one.example]));
  const body = "requestBody" in operation.raw ? mediaExamples(contract, child(operation.raw, "requestBody")) : {};
  const requests = Object.entries(body).map(([name, example]): [string, Json] => [
    name,
    { summary: example.summary ?? "", value: example.value ?? null, dates: example["x-aloha-date"] ?? {} },
  ]);
  const responses = Object.entries(objects(object(operation.raw.responses))).flatMap(
    ([status, value]): [string, Json][] => {
      const shown = Object.entries(mediaExamples(contract, resolved(contract.document, value))).map(
        ([name, example]): [string, Json] => [name, { summary: example.summary ?? "", value: example.value ?? null }],
      );
      return shown.length > 0 ? [[status, Object.fromEntries(shown)]] : [];
    },
  );
  return {
    path: values("path"),
    query: values("query"),
    requests: Object.fromEntries(requests),
    responses: Object.fromEntries(responses),
  };
}

function webhookBodies(contract: Contract): JsonObject {
  const entries = Object.entries(objects(child(contract.document, "webhooks"))).map(([event, item]): [string, Json] => {
    const [example] = Object.values(mediaExamples(contract, child(child(item, "post"), "requestBody")));
    if (example?.value === undefined) throw new Error(`The webhook ${event} has no example.`);
    return [event, example.value];
  });
  return Object.fromEntries(entries);
}

function mediaExamples(contract: Contract, holder: JsonObject): Record<string, JsonObject> {
  if (!("content" in holder)) return {};
  const [media] = Object.values(objects(child(holder, "content")));
  if (!media || !("examples" in media)) return {};
  const entries = Object.entries(objects(child(media, "examples")));
  return Object.fromEntries(entries.map(([name, example]) => [name, resolved(contract.document, example)]));
}
