import { examples } from "#sandbox/contract/examples.gen.ts";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { highlight } from "./highlight.ts";
import { withoutSecrets } from "./mask-secrets.ts";
import type { Giver, PreparedCall } from "./prepared-call.ts";
import type { Recording } from "./recordings.ts";
import { withDates } from "./relative-date.ts";
import { languages, writeSnippet } from "./snippet.ts";
import type { SnippetExample } from "./snippet-writer.ts";
import { cutAtSpans } from "./tokens.ts";

export interface CallWish {
  readonly op: OperationId;
  /** Name of the request example in the contract; left out for a call without a body. */
  readonly example?: string;
  /** Values of path parameters: `{ id: "post.id" }` takes the id of the answer kept as `post`. */
  readonly values?: Readonly<Record<string, string>>;
  /** Values of the body: `{ "/url": "catcher.url" }` puts in the url of the answer kept as `catcher`. */
  readonly fill?: Readonly<Record<string, string>>;
  /** Values of the query: `{ limit: "2", cursor: "{page.nextCursor}" }` takes the second from the answer kept as `page`. */
  readonly query?: Readonly<Record<string, string>>;
  /** Headers beside those of every call, such as Idempotency-Key. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What it answers, where the page wants an error to be seen. */
  readonly status?: number;
  readonly keep?: string;
  /** When the page is made: dates of examples count from here. */
  readonly now: number;
  /** Which call of the page keeps an answer under a name. */
  readonly givers?: ReadonlyMap<string, Giver>;
  /** What this very call got when the tests ran it. */
  readonly recording?: Recording | null;
}

/** Turns an operation and one of its examples into what a page shows and sends. Runs on the server only. */
export function prepareCall(wish: CallWish): PreparedCall {
  const {
    op,
    example,
    values = {},
    fill = {},
    query = {},
    headers = {},
    keep,
    now,
    givers = new Map(),
    recording,
  } = wish;
  const operation = operations[op];
  const request = example === undefined ? null : examples[op].requests[example];
  if (request === undefined) throw new Error(`${op} has no request example named ${example}.`);
  const dates = (request?.dates ?? {}) as Readonly<Record<string, string>>;
  const body = request === null ? null : withDates(request.value, dates, now);
  const form = operation.body?.form ?? false;
  const snippet: SnippetExample = {
    path: slots("value", values),
    body,
    form,
    slots: { ...slots("date", dates), ...slots("value", fill) },
    query: queryParts(query),
    headers,
  };
  const status = wish.status ?? operation.successStatus;
  const shown = { ...operation, empty: status === 204, refused: status >= 400 };
  const code = languages.map(({ id, name, grammar }) => {
    const { code: text, spans } = writeSnippet(shown, snippet, id);
    return { id, name, tokens: cutAtSpans(highlight(text, grammar), spans) };
  });
  const answers = examples[op].responses[String(status)] ?? {};
  const sample = (example === undefined ? undefined : answers[example]) ?? Object.values(answers)[0];
  return {
    operationId: op,
    method: operation.method,
    path: operation.path,
    audience: operation.audience,
    code,
    body,
    form,
    values,
    fill,
    query,
    headers,
    needs: needsOf([...Object.values(values), ...addressesIn(query), ...Object.values(fill)], givers),
    dates,
    keep: keep ?? null,
    sample: recording ?? {
      status,
      body: withoutSecrets(sample?.value ?? null),
      recordedOn: null,
    },
  };
}

const taken = /^\{(.+)\}$/;

/** The query of a snippet: texts, and slots for what an earlier answer gives. */
function queryParts(query: Readonly<Record<string, string>>): NonNullable<SnippetExample["query"]> {
  return Object.entries(query).map(([name, value]) => {
    const address = taken.exec(value)?.[1];
    return address === undefined ? { name, text: value } : { name, slot: `value:${address}` };
  });
}

function addressesIn(query: Readonly<Record<string, string>>): string[] {
  return Object.values(query).flatMap((value) => taken.exec(value)?.[1] ?? []);
}

function slots(kind: "value" | "date", places: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(places).map(([place, from]) => [place, `${kind}:${from}`]));
}

function needsOf(addresses: readonly string[], givers: ReadonlyMap<string, Giver>): PreparedCall["needs"] {
  return addresses.map((address) => {
    const [name = ""] = address.split(".");
    const giver = givers.get(name);
    if (!giver) throw new Error(`A call needs ${address}, and no earlier call of the page keeps ${name}.`);
    return { address, giver };
  });
}
