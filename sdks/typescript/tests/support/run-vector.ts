import { inspect } from "node:util";
import type { Vector, VectorCall } from "../../../conformance/read-vectors.ts";
import { Aloha, AlohaError } from "../../src/index.ts";
import { world } from "../../src/world.ts";
import { methodOf, operation } from "./operations.ts";
import { type Came, decoded } from "./vector.ts";

const usualKey = "alo_test_conformance0000000000000000";

/** What a vector came to, beside the requests that its server received. */
export interface Ran {
  readonly outcomes: readonly Came[];
  readonly errors: readonly (AlohaError | undefined)[];
  readonly delays: readonly number[];
  readonly reasons: readonly string[];
  /** Everything that a person could come to see: hooks, logs, errors, the client itself. */
  readonly shown: string;
}

export interface Around {
  readonly apiKey?: string;
  /** Resolves when the first request has arrived. */
  readonly arrived?: () => Promise<void>;
}

export async function runVector(
  vector: Vector,
  baseURL: string,
  { apiKey = usualKey, arrived }: Around = {},
): Promise<Ran> {
  const delays: number[] = [];
  const reasons: string[] = [];
  const shown: string[] = [];
  const aborting = new AbortController();
  const seen = (what: unknown) => shown.push(inspect(what, { depth: 6 }), JSON.stringify(what) ?? "");
  let now = Date.parse(vector.now ?? "2026-04-15T09:00:00Z");
  let drawn = 0;
  const chance = vector.random ?? [0.5];
  const { keys, ...given } = vector.client ?? {};
  const based = JSON.parse(JSON.stringify(given).replaceAll("$BASE", baseURL)) as Record<string, unknown>;
  let asked = 0;
  const write = (line: string) => void shown.push(line);
  const options = {
    apiKey: keys ? () => keys[Math.min(asked++, keys.length - 1)] : apiKey,
    baseURL,
    ...based,
    logger: { error: write, warn: write, info: write, debug: write },
    onRequest: seen,
    onResponse: seen,
    onRetry: (event: { reason: string }) => {
      reasons.push(event.reason);
      seen(event);
    },
    fetch: (async (url: string, init: RequestInit) => {
      const answer = fetch(url, init);
      answer.catch(() => {});
      if (vector.abort === "request") {
        await arrived?.();
        aborting.abort();
      }
      // Its head is here, and its body drips.
      if (vector.abort === "body") answer.then(() => setTimeout(() => aborting.abort(), 20));
      return answer;
    }) as typeof fetch,
    [world]: {
      random: () => chance[drawn++ % chance.length],
      now: () => now,
      sleep: async (ms: number) => {
        delays.push(ms);
        now += ms;
        if (vector.abort === "wait") aborting.abort();
      },
    },
  };
  for (const [name, value] of Object.entries(based))
    if (value === null) delete (options as Record<string, unknown>)[name];
  if (vector.abort === "before") aborting.abort();
  const errors: (AlohaError | undefined)[] = [];
  const outcomes: Came[] = [];
  await withSurroundings(vector, baseURL, async () => {
    const results: unknown[] = [];
    const run = async (call: VectorCall) => {
      try {
        const client = made ?? new Aloha(options as never);
        if (!shown.includes(inspect(client))) seen(client);
        const outcome = call.construct ? {} : await make(client, call, results, aborting.signal, vector, baseURL);
        results.push(outcome.result);
        outcomes.push(outcome);
        errors.push(undefined);
      } catch (error) {
        if (!(error instanceof AlohaError)) throw error;
        seen(error);
        shown.push(String(error), error.stack ?? "");
        results.push(undefined);
        outcomes.push({ ...(partial.get(call) as Came), error: error as unknown as Record<string, unknown> });
        errors.push(error);
      }
    };
    let made: Aloha | undefined;
    const calls = vector.calls ?? [vector.call as VectorCall];
    if (vector.calls) made = new Aloha(options as never);
    if (vector.together) await Promise.all(calls.map(run));
    else for (const call of calls) await run(call);
  });
  return { outcomes, errors, delays, reasons, shown: shown.join("\n") };
}

/** What a walk or a stream gave before it broke off. */
const partial = new WeakMap<VectorCall, Came>();

async function make(
  client: Aloha,
  call: VectorCall,
  results: readonly unknown[],
  signal: AbortSignal,
  vector: Vector,
  baseURL: string,
): Promise<Came> {
  const options = {
    ...(decoded(call.options ?? {}, results) as object),
    ...(vector.abort ? { signal } : {}),
  };
  if (call.request) {
    const { method, path, ...more } = call.request;
    const target = path.replaceAll("$BASE", baseURL);
    const result = await client.request(method, target, { ...(decoded(more, results) as object), ...options });
    return typeof result === "string" ? { text: result, result } : { result };
  }
  const row = operation(String(call.operationId));
  const ids = (call.path ?? []).map((one) => decoded(one, results));
  const takes = row.body !== null || row.query.length > 0;
  const input = decoded(call.body ?? call.query, results);
  const given = [...ids, ...(takes ? [input] : []), options];
  // biome-ignore lint/suspicious/noExplicitAny: every operation there is.
  const started = methodOf(client, row)(...given) as any;
  if (call.walk) return walk(started, call);
  if (call.stream) return listen(started, call);
  const { data, ...meta } = await started.withResponse();
  return { result: data, meta, ...(typeof data === "string" && { text: data }) };
}

// biome-ignore lint/suspicious/noExplicitAny: every list there is.
async function walk(list: any, call: VectorCall): Promise<Came> {
  const { as, limit, stopAfter = Number.POSITIVE_INFINITY } = call.walk as NonNullable<VectorCall["walk"]>;
  const items: unknown[] = [];
  const come = { items, pages: 0 };
  partial.set(call, come);
  const take = (page: { data: { id: unknown }[] }) => {
    come.pages++;
    items.push(...page.data.map(({ id }) => id));
    return come.pages >= stopAfter;
  };
  if (as === "all") items.push(...(await list.all({ limit })).map(({ id }: { id: unknown }) => id));
  if (as === "items") {
    for await (const { id } of list) {
      items.push(id);
      if (items.length >= stopAfter) break;
    }
  }
  if (as === "pages") for await (const page of list.pages()) if (take(page)) break;
  if (as === "next") for (let page = await list; page && !take(page); page = await page.getNextPage());
  return come;
}

// biome-ignore lint/suspicious/noExplicitAny: every stream there is.
async function listen(stream: any, call: VectorCall): Promise<Came> {
  const events: unknown[] = [];
  partial.set(call, { events });
  for await (const message of stream) {
    events.push(message);
    if (events.length >= (call.stream?.stopAfter ?? Number.POSITIVE_INFINITY)) break;
  }
  return { events };
}

/** Sets what a vector wants of the environment, and puts everything back. */
async function withSurroundings(vector: Vector, baseURL: string, run: () => Promise<void>): Promise<void> {
  if (!vector.env && !vector.browser) return run();
  const before = { ...process.env };
  for (const [name, value] of Object.entries(vector.env ?? {})) process.env[name] = value.replace("$BASE", baseURL);
  const navigator = Object.getOwnPropertyDescriptor(globalThis, "navigator");
  if (vector.browser) {
    Object.defineProperty(globalThis, "navigator", { configurable: true, value: { userAgent: "Mozilla/5.0 (X11)" } });
  }
  try {
    await run();
  } finally {
    if (navigator) Object.defineProperty(globalThis, "navigator", navigator);
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
