import type { AnswerOf, BodyOf, PathOf, QueryOf, Schema } from "#sandbox/contract/types.ts";
import { stopwatch } from "./browser-time.ts";
import { operations, type UsedOperation } from "./operations.ts";

/** A request as a page sends it: same origin, one key at most. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  /** A form instead of JSON: as OAuth wants it, or with a file. */
  readonly form?: URLSearchParams | FormData | undefined;
  readonly key?: string | undefined;
  readonly idempotencyKey?: string | undefined;
  /** Headers that say who calls, where it is not a key. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How long an answer is waited for, where ten seconds are not enough. */
  readonly waitMs?: number;
}

/** What came back, whatever its status. */
export interface Answer<Body = unknown> {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly body: Body;
  readonly durationMs: number;
}

export type Problem = Schema<"Problem">;

/** Nothing came back: the network failed, or ten seconds passed. */
export class NoAnswer extends Error {
  readonly timedOut: boolean;
  constructor(timedOut: boolean) {
    super(timedOut ? "No answer within 10 s" : "The network failed");
    this.timedOut = timedOut;
  }
}

const longestWaitMs = 10_000;

/** Sends one request and reads its answer. Throws NoAnswer, and nothing else. */
export async function send(request: ApiRequest): Promise<Answer> {
  const elapsed = stopwatch();
  const headers: Record<string, string> = { ...request.headers };
  if (request.key) headers.Authorization = `Bearer ${request.key}`;
  if (request.idempotencyKey) headers["Idempotency-Key"] = request.idempotencyKey;
  // A person's change must say that it is JSON, also where it says nothing else: no form of a foreign page can do that.
  // The type of a form with a file the browser writes itself: it knows the boundary between the parts.
  if (request.form instanceof URLSearchParams) headers["Content-Type"] = "application/x-www-form-urlencoded";
  else if (
    !request.form &&
    !headers["Content-Type"] &&
    (request.body != null || (request.method !== "GET" && !request.key))
  )
    headers["Content-Type"] = "application/json";
  const limit = AbortSignal.timeout(request.waitMs ?? longestWaitMs);
  try {
    const response = await fetch(request.path, {
      method: request.method,
      headers,
      body: request.form ?? bodyText(request.body),
      signal: limit,
      cache: "no-store",
    });
    const text = await response.text();
    const durationMs = elapsed();
    return { status: response.status, ok: response.ok, headers: response.headers, body: readJson(text), durationMs };
  } catch {
    throw new NoAnswer(limit.aborted);
  }
}

export type Input<Id extends UsedOperation> = { path?: PathOf<Id>; query?: QueryOf<Id>; body?: BodyOf<Id> };
export type Success<Id extends UsedOperation> = Extract<AnswerOf<Id>, { body: unknown }>["body"];
export type Reply<Id extends UsedOperation> =
  | (Answer<Success<Id>> & { readonly ok: true })
  | (Answer<Problem> & { readonly ok: false });

/** Calls an operation by its name in the contract. */
export async function call<Id extends UsedOperation>(
  id: Id,
  input: Input<Id>,
  with_: Pick<ApiRequest, "key" | "idempotencyKey" | "headers"> = {},
): Promise<Reply<Id>> {
  const [method, template] = operations[id];
  const path = fillPath(template, (input.path ?? {}) as Record<string, string>) + queryText(input.query ?? {});
  return (await send({ method, path, body: input.body, ...with_ })) as Reply<Id>;
}

/** Puts values into the braces of a path. */
export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
}

/** What is set of a query, lists separated by commas; empty when nothing is. */
function queryText(query: object): string {
  const set = Object.entries(query).filter(([, value]) => value !== undefined && String(value) !== "");
  return set.length === 0 ? "" : `?${new URLSearchParams(set.map(([name, value]) => [name, String(value)]))}`;
}

/** A key for one logical call, kept over its repeats. Works on plain HTTP too, where randomUUID does not exist. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A string is no JSON yet: it goes out as it is. */
function bodyText(body: unknown): string | null {
  if (body == null) return null;
  return typeof body === "string" ? body : JSON.stringify(body);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
