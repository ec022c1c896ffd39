import assert from "node:assert/strict";
import { type CallWords, prepareCall } from "#components/docs/prepare-call.ts";
import type { Giver, PreparedCall } from "#components/docs/prepared-call.ts";
import { slotText } from "#components/docs/slot-text.ts";
import type { Language } from "#sandbox/contract/snippets/snippet.ts";
import { variableName } from "#sandbox/contract/snippets/snippet-writer.ts";
import { systemClock } from "#sandbox/time/clock.ts";
import { checkBody } from "./contract-check.ts";
import { type Answer, compareRecorded, isRecorded, mayRecord } from "./recorded-answer.ts";
import { runSnippet } from "./run-snippet.ts";
import type { SnippetHouse } from "./snippet-house.ts";

/** A page whose calls are run in one language, in a workspace of its own. */
export interface Walk {
  /** The folder of its recordings, such as `quickstart`. */
  readonly page: string;
  readonly calls: readonly CallWords[];
  readonly language: Language;
  readonly house: SnippetHouse;
}

interface Step {
  readonly recording: string;
  readonly prepared: PreparedCall;
  /** What later calls take from its answer. */
  readonly needed: readonly string[];
  readonly base: string;
  /** True where its answer becomes the recording. */
  readonly records: boolean;
}

/** Runs the calls of a page from top to bottom. Each answers what the page shows; what cURL gets is recorded. */
export async function walkCalls({ page, calls, language, house }: Walk): Promise<void> {
  const { base } = house;
  const room = house.rooms[language];
  const lane = house.lane();
  const kept: Record<string, unknown> = {};
  const variables: Record<string, string> = {};
  if (!calls.some(({ op }) => op === "createSandboxWorkspace")) variables.ALOHA_KEY = await newKey(base);
  const givers = new Map<string, Giver>();
  for (const [place, call] of calls.entries()) {
    const prepared = prepareCall({ ...call, now: systemClock.now(), givers });
    if (call.keep) givers.set(call.keep, { words: call.op, href: "", lookUp: null });
    const needed = call.keep ? neededLater(call.keep, calls.slice(place + 1)) : [];
    const step = {
      recording: `${page}/${place + 1}-${call.op}`,
      prepared,
      needed,
      base,
      records: mayRecord && language === "curl",
    };
    const { status, body } = await untilSettled(step, async () => {
      const code = codeOf(prepared, language, kept, language === "curl" ? base : lane.base);
      const answer = await runSnippet({ room, language, code, variables, lane });
      const body = answer.body === "" ? null : JSON.parse(answer.body);
      if (/print\(error|log\(error/.test(code)) assert.equal(answer.printed.trim(), `${answer.status} ${body?.code}`);
      return { status: answer.status, body };
    });
    assert.equal(status, call.status ?? prepared.sample.status, `${call.op}: ${JSON.stringify(body)}`);
    if (!call.flaw?.path && !call.flaw?.method) checkBody(call.op, status, body);
    if (call.keep) kept[call.keep] = body;
    if (call.op === "createSandboxWorkspace") variables.ALOHA_KEY = String(valueAt({ body }, "body.key.secret"));
    for (const address of needed) variables[variableName(`value:${address}`)] = String(valueAt(kept, address));
    compareRecorded(step.recording, { status, body }, base, step.records);
  }
}

/** A workspace as a visitor's first Run makes it. */
export async function newKey(base: string): Promise<string> {
  const made = await fetch(`${base}/v1/sandbox/workspaces`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ seed: "starter" }),
  });
  return String(valueAt((await made.json()) as Record<string, unknown>, "key.secret"));
}

/** The code of a page as it fills it in, with the address of this server. What cURL takes from variables stays. */
export function codeOf(
  { code, fill }: PreparedCall,
  language: Language,
  kept: Readonly<Record<string, unknown>>,
  base: string,
): string {
  const own = new Set(Object.values(fill));
  const value = (address: string) =>
    language !== "curl" || own.has(address) ? String(valueAt(kept, address)) : undefined;
  const tokens = code.find(({ id }) => id === language)?.tokens ?? [];
  return tokens.map(([, text, slot]) => slotText(slot ?? "", { base, value }) ?? text).join("");
}

/** What later calls of the page take from an answer, such as `post.id`. */
function neededLater(name: string, later: readonly CallWords[]): string[] {
  const addresses = later.flatMap(({ values = {}, fill = {}, query = {} }) => [
    ...Object.values(values),
    ...Object.values(fill),
    ...Object.values(query).map((value) => value.replace(/^\{|\}$/g, "")),
  ]);
  return addresses.filter((address) => address.startsWith(`${name}.`));
}

/** Reads again until the answer has what later calls need and is as recorded: a webhook takes a moment. */
async function untilSettled(step: Step, run: () => Promise<Answer>): Promise<Answer> {
  for (let turn = 0; ; turn++) {
    const answer = await run();
    if (step.prepared.method !== "GET" || turn === 50 || isSettled(step, answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function isSettled({ recording, needed, base, records }: Step, answer: Answer): boolean {
  const has = needed.every((address) => valueAt(answer, address.replace(/^\w+/, "body")) !== undefined);
  const { data, status = "" } = (answer.body ?? {}) as { data?: unknown[]; status?: unknown };
  const attempted = /"(?:outcome":"running|state":"leased)"/.test(JSON.stringify(answer.body));
  const goesOn = status === "queued" || status === "running" || attempted;
  return has && (records ? data?.length !== 0 && !goesOn : isRecorded(recording, answer, base));
}

/** What stands at an address within a value, such as `post.id`. */
export function valueAt(value: object, address: string): unknown {
  return address
    .split(".")
    .reduce<unknown>((inside, step) => (inside as Record<string, unknown> | null)?.[step], value);
}
