import { examples } from "#sandbox/contract/examples.gen.ts";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { highlight } from "./highlight.ts";
import type { PreparedCall } from "./prepared-call.ts";
import { withDates } from "./relative-date.ts";
import { languages, type SnippetExample, writeSnippet } from "./snippet.ts";
import { cutAtSpans } from "./tokens.ts";

export interface CallWish {
  readonly op: OperationId;
  /** Name of the request example in the contract; left out for a call without a body. */
  readonly example?: string;
  /** Values of path parameters: `{ id: "post.id" }` takes the id of the answer kept as `post`. */
  readonly values?: Readonly<Record<string, string>>;
  readonly keep?: string;
  /** When the page is made: dates of examples count from here. */
  readonly now: number;
}

/** Turns an operation and one of its examples into what a page shows and sends. Runs on the server only. */
export function prepareCall({ op, example, values = {}, keep, now }: CallWish): PreparedCall {
  const operation = operations[op];
  const request = example === undefined ? null : examples[op].requests[example];
  if (request === undefined) throw new Error(`${op} has no request example named ${example}.`);
  const dates = (request?.dates ?? {}) as Readonly<Record<string, string>>;
  const body = request === null ? null : withDates(request.value, dates, now);
  const snippet: SnippetExample = {
    path: Object.fromEntries(Object.entries(values).map(([name, address]) => [name, `value:${address}`])),
    body,
    slots: Object.fromEntries(Object.entries(dates).map(([pointer, rule]) => [pointer, `date:${rule}`])),
  };
  const code = languages.map(({ id, name }) => {
    const { code: text, spans } = writeSnippet(operation, snippet, id);
    return { id, name, tokens: cutAtSpans(highlight(text, id === "curl" ? "bash" : "javascript"), spans) };
  });
  const answers = examples[op].responses[String(operation.successStatus)] ?? {};
  const sample = (example === undefined ? undefined : answers[example]) ?? Object.values(answers)[0];
  return {
    operationId: op,
    method: operation.method,
    path: operation.path,
    audience: operation.audience,
    code,
    body,
    values,
    dates,
    keep: keep ?? null,
    sample: { status: operation.successStatus, body: withoutSecrets(sample?.value ?? null) },
  };
}

/** A page holds nothing that has the form of a key, not even the contract's sample of one. */
function withoutSecrets(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replace(/(alo_(?:live|test)_)[0-9A-Za-z]{38}/g, "$1…"));
}
