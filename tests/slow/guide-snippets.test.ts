import assert from "node:assert/strict";
import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { after, before, describe, it } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { withoutSecrets } from "#components/docs/mask-secrets.ts";
import { prepareCall } from "#components/docs/prepare-call.ts";
import type { Giver, PreparedCall } from "#components/docs/prepared-call.ts";
import { readRecording, recordingFile } from "#components/docs/recordings.ts";
import { type Language, languages } from "#components/docs/snippet.ts";
import { baseUrl, variableName } from "#components/docs/snippet-writer.ts";
import { metricNames } from "#sandbox/analytics/engagement.ts";
import { systemClock } from "#sandbox/time/clock.ts";
import { checkBody } from "#tests/support/contract-check.ts";
import { type GuideCall, guideCalls } from "#tests/support/guide-calls.ts";
import { maskAnswer } from "#tests/support/mask-answer.ts";
import { runSnippet, snippetRoom } from "#tests/support/run-snippet.ts";
import { type ServerProcess, startServer } from "#tests/support/server-process.ts";
import { ensureProgram } from "../../scripts/debian.ts";

// Every snippet of every guide, in every language, from the first step to the last, as a reader would run them. What
// cURL got is what the page shows. RECORD_ANSWERS=1 accepts what has changed.

const root = "content/docs";
const guides = globSync(`${root}/**/*.mdx`).map((file) => relative(root, file).replace(/\.mdx$/, ""));
const metric = new RegExp(`"(${metricNames.join("|")})":[0-9.]+`, "g");
const mayRecord = process.env.RECORD_ANSWERS === "1";
interface Step {
  readonly guide: string;
  readonly place: number;
  readonly prepared: PreparedCall;
  /** What later calls take from its answer. */
  readonly needed: readonly string[];
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const rooms = { curl: snippetRoom(), typescript: snippetRoom(), python: snippetRoom() };
let server: ServerProcess;

before(async () => {
  for (const program of ["python3", "curl"]) ensureProgram(program, program);
  server = await startServer({ DATA_DIR: rooms.curl, WORKSPACES_PER_MINUTE: "1000" });
});
after(() => server.stop());

for (const guide of guides) {
  const calls = guideCalls(guide);
  if (calls.length === 0) continue;
  // cURL first: it records.
  describe(`/docs/${guide}`, { concurrency: mayRecord ? 1 : 3 }, () => {
    for (const { id, name } of languages)
      it(`runs in ${name}, and answers what the page shows`, async () => {
        await walk(guide, calls, id);
      });
  });
}

/** Runs the calls of a guide in one language, in a workspace of its own. */
async function walk(guide: string, calls: readonly GuideCall[], language: Language): Promise<void> {
  const kept: Record<string, unknown> = {};
  const variables: Record<string, string> = {};
  if (!calls.some(({ op }) => op === "createSandboxWorkspace")) variables.ALOHA_KEY = await newKey();
  const givers = new Map<string, Giver>();
  for (const [place, call] of calls.entries()) {
    const prepared = prepareCall({ ...call, now: systemClock.now(), givers });
    if (call.keep) givers.set(call.keep, { words: call.op, href: "", lookUp: null });
    const needed = call.keep ? neededLater(call.keep, calls.slice(place + 1)) : [];
    const step = { guide, place: place + 1, prepared, needed };
    const { status, body } = await untilSettled(step, async () => {
      const answer = await runSnippet(rooms[language], language, codeOf(prepared, language, kept), variables);
      return { status: answer.status, body: answer.body === "" ? null : JSON.parse(answer.body) };
    });
    assert.equal(status, call.status ?? prepared.sample.status, `${call.op}: ${JSON.stringify(body)}`);
    checkBody(call.op, status, body);
    if (call.keep) kept[call.keep] = body;
    if (call.op === "createSandboxWorkspace") variables.ALOHA_KEY = String(valueAt({ body }, "body.key.secret"));
    for (const address of needed) variables[variableName(`value:${address}`)] = String(valueAt(kept, address));
    compare(step, language, { status, body });
  }
}

/** A workspace as a visitor's first Run makes it. */
async function newKey(): Promise<string> {
  const made = await fetch(`${server.base}/v1/sandbox/workspaces`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ seed: "starter" }),
  });
  return String(valueAt((await made.json()) as Record<string, unknown>, "key.secret"));
}

/** The code of the page with the address of this server, and what the page fills into the body. */
function codeOf({ code, fill }: PreparedCall, language: Language, kept: Record<string, unknown>): string {
  const filled = new Map(Object.values(fill).map((address) => [`value:${address}`, String(valueAt(kept, address))]));
  const tokens = code.find(({ id }) => id === language)?.tokens ?? [];
  return tokens.map(([, text, slot]) => (slot === "base" ? server.base : (filled.get(slot ?? "") ?? text))).join("");
}

/** What later calls of the page take from an answer, such as `post.id`. */
function neededLater(name: string, later: readonly GuideCall[]): string[] {
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

function isSettled(step: Step, answer: Answer): boolean {
  const has = step.needed.every((address) => valueAt(answer, address.replace(/^\w+/, "body")) !== undefined);
  const { data, status = "" } = (answer.body ?? {}) as { data?: unknown[]; status?: string };
  const goesOn = status === "queued" || status === "running";
  return has && (mayRecord ? data?.length !== 0 && !goesOn : isRecorded(step, answer));
}

function valueAt(value: object, address: string): unknown {
  return address
    .split(".")
    .reduce<unknown>((inside, step) => (inside as Record<string, unknown> | null)?.[step], value);
}

/** Holds an answer against the recording, or records it. */
function compare(step: Step, language: Language, answer: Answer): void {
  if (isRecorded(step, answer)) return;
  const { guide, place, prepared } = step;
  const recorded = readRecording(guide, place, prepared.operationId);
  if (mayRecord && language === "curl") {
    const file = recordingFile(guide, place, prepared.operationId);
    mkdirSync(dirname(file), { recursive: true });
    const recordedOn = new Date(systemClock.now()).toISOString().slice(0, 10);
    writeFileSync(file, `${JSON.stringify({ recordedOn, ...shownOf(answer) }, null, 2)}\n`);
    return;
  }
  const where = `${guide}, step ${place}: ${prepared.operationId}`;
  assert.ok(recorded, `${where} has no recording. Run npm run record, and look at what it wrote.`);
  assert.deepEqual(masked(shownOf(answer)), masked(recorded), `${where} answers something else now`);
}

/** The model of engagement knows the workspace too, and the days of an export are those up to today. */
function anyNumbers(text: string): string {
  return text
    .replace(/"sequence":\d+/g, '"sequence":0')
    .replace(/"nextDueAt":(?:null|"[^"]*")/g, '"nextDueAt":null')
    .replace(/"(from|to)":"20\d\d-\d\d-\d\d"/g, '"$1":"*"')
    .replace(/"sha256":"[0-9a-f]{64}","downloadUrl"/g, '"sha256":"*","downloadUrl"')
    .replace(/"bytes":[1-9]\d*/g, '"bytes":1')
    .replace(metric, '"$1":0');
}

function isRecorded({ guide, place, prepared }: Step, answer: Answer): boolean {
  const recorded = readRecording(guide, place, prepared.operationId);
  return recorded?.status === answer.status && isDeepStrictEqual(masked(recorded), masked(shownOf(answer)));
}

/** An answer as the page may show it: the address that readers know, and no secret. */
function shownOf({ status, body }: Answer): Answer {
  return { status, body: withoutSecrets(JSON.parse(JSON.stringify(body).replaceAll(server.base, baseUrl))) };
}

/**
 * What must not differ: all but ids, secrets, instants and the order of a list. Networks take their time by a seed that
 * knows the workspace, so two channels may change places, and their numbers with them. Whether somebody will answer a
 * post some hours later is drawn in the same way.
 */
function masked({ status, body }: Answer): unknown {
  const text = maskAnswer({ status, headers: {}, body: JSON.stringify(body) }).body;
  const answer = JSON.parse(anyNumbers(text)) as { data?: unknown; rows?: unknown } | null;
  if (Array.isArray(answer?.rows)) return { ...answer, rows: answer.rows.map((row) => JSON.stringify(row)).sort() };
  if (!Array.isArray(answer?.data)) return answer;
  return { ...answer, data: answer.data.map((entry) => JSON.stringify(entry)).sort() };
}
