import { examples } from "#sandbox/contract/examples.gen.ts";
import { type Operation, type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { writeSdkSnippet } from "#sandbox/contract/snippets/sdk-snippet.ts";
import { languages } from "#sandbox/contract/snippets/snippet.ts";
import type { QueryPart, SnippetExample } from "#sandbox/contract/snippets/snippet-writer.ts";
import { type Flaw, flawedBody } from "./flaw.ts";
import { highlight } from "./highlight.ts";
import { withoutSecrets } from "./mask-secrets.ts";
import type { Giver, PreparedCall } from "./prepared-call.ts";
import type { Recording } from "./recordings.ts";
import { withDates } from "./relative-date.ts";
import { cutAtSpans } from "./tokens.ts";

/** A `<Call>` as a guide writes it. */
export interface CallWords {
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
  /** What is wrong with it on purpose. */
  readonly flaw?: Flaw;
  /** How often it is sent, one after the other. The page shows the last answer. */
  readonly times?: number;
  readonly keep?: string;
}

export interface CallWish extends CallWords {
  /** When the page is made: dates of examples count from here. */
  readonly now: number;
  /** Which call of the page keeps an answer under a name. */
  readonly givers?: ReadonlyMap<string, Giver>;
  /** What this very call got when the tests ran it. */
  readonly recording?: Recording | null;
  /** True where nobody sees the colours of its code. */
  readonly plain?: boolean;
  /** A field that the page may add to the body. */
  readonly option?: Readonly<Record<string, unknown>>;
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
    flaw = {},
    times = 1,
    keep,
    now,
    givers = new Map(),
    recording,
    plain = false,
    option = {},
  } = wish;
  const operation = { ...operations[op], ...callOf(op, headers, flaw) };
  const request = example === undefined ? null : examples[op].requests[example];
  if (request === undefined) throw new Error(`${op} has no request example named ${example}.`);
  const dates = keptDates(request?.dates ?? {}, flaw);
  const body = flawedBody(request === null ? null : withDates(request.value, dates, now), flaw);
  const form = flaw.text === undefined && (operation.body?.form ?? false);
  const parts = queryParts(query);
  const places = { ...slots("date", dates), ...slots("value", fill) };
  const path = slots("value", values);
  const snippet: SnippetExample = { path, body, form, slots: places, query: parts, headers, option };
  const status = wish.status ?? operation.successStatus;
  const shown = { ...operation, empty: status === 204, refused: status >= 400, status, ...(keep ? { keep } : {}) };
  const code = languages.map(({ id, name, grammar }) => {
    const { code: text, spans } = writeSdkSnippet(shown, snippet, id, times);
    return { id, name, tokens: cutAtSpans(plain ? [["", text]] : highlight(text, grammar), spans) };
  });
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
    query: parts,
    headers,
    needs: needsOf([...Object.values(values), ...addressesIn(parts), ...Object.values(fill)], givers),
    dates,
    times,
    keep: keep ?? null,
    sample: recording ?? exampleAnswer(op, status, example),
  };
}

/** Method, path and key as they are sent: those of the operation, but for what is wrong with them on purpose. */
function callOf(op: OperationId, headers: object, flaw: Flaw): Pick<Operation, "method" | "path" | "audience"> {
  const { method, path, audience } = operations[op];
  const without = flaw.key === "left out" || "Authorization" in headers;
  return {
    method: flaw.method ?? method,
    path: flaw.path ?? path,
    audience: without ? "public" : flaw.key === "sent" ? "key" : audience,
  };
}

/** The dates of an example, without those in whose place something else is sent. */
function keptDates(
  dates: Readonly<Record<string, string>>,
  { set = {}, text }: Flaw,
): Readonly<Record<string, string>> {
  if (text !== undefined) return {};
  return Object.fromEntries(Object.entries(dates).filter(([pointer]) => !(pointer in set)));
}

/** The answer as the contract gives it, by the name of the request if it has one of that name. */
function exampleAnswer(op: OperationId, status: number, name: string | undefined): PreparedCall["sample"] {
  const answers = examples[op].responses[String(status)] ?? {};
  const answer = (name === undefined ? undefined : answers[name]) ?? Object.values(answers)[0];
  return { status, body: withoutSecrets(answer?.value ?? null), recordedOn: null };
}

/** The query of a call: texts, and the addresses of what an earlier answer gives. */
function queryParts(query: Readonly<Record<string, string>>): QueryPart[] {
  return Object.entries(query).map(([name, value]) => {
    const address = /^\{(.+)\}$/.exec(value)?.[1];
    return address === undefined ? { name, text: value } : { name, address };
  });
}

function addressesIn(query: readonly QueryPart[]): string[] {
  return query.flatMap((part) => ("address" in part ? part.address : []));
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
