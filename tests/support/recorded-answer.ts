import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { withoutSecrets } from "#components/docs/mask-secrets.ts";
import { readRecording, recordingFile } from "#components/docs/recordings.ts";
import { metricNames } from "#sandbox/analytics/engagement.ts";
import { baseUrl } from "#sandbox/contract/snippets/base-url.ts";
import { systemClock } from "#sandbox/time/clock.ts";
import { maskAnswer } from "./mask-answer.ts";

/** True while changed answers are accepted, as `npm run record` does. */
export const mayRecord = process.env.RECORD_ANSWERS === "1";

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Holds an answer against the recording of its name, or records it where the caller may. */
export function compareRecorded(name: string, answer: Answer, base: string, recorder: boolean): void {
  if (isRecorded(name, answer, base)) return;
  if (mayRecord && recorder) {
    const file = recordingFile(name);
    mkdirSync(dirname(file), { recursive: true });
    const recordedOn = new Date(systemClock.now()).toISOString().slice(0, 10);
    writeFileSync(file, `${JSON.stringify({ recordedOn, ...shownOf(answer, base) }, null, 2)}\n`);
    return;
  }
  const recorded = readRecording(name);
  assert.ok(recorded, `${name} has no recording. Run npm run record, and look at what it wrote.`);
  assert.deepEqual(masked(shownOf(answer, base)), masked(recorded), `${name} answers something else now`);
}

/** True when an answer is as it was recorded, but for what differs each time. */
export function isRecorded(name: string, answer: Answer, base: string): boolean {
  const recorded = readRecording(name);
  return recorded?.status === answer.status && isDeepStrictEqual(masked(recorded), masked(shownOf(answer, base)));
}

const metric = new RegExp(`"(${metricNames.join("|")})":[0-9.]+`, "g");

/** The model of engagement knows the workspace too, and the days of an export are those up to today. */
function anyNumbers(text: string): string {
  return (
    text
      .replace(/"sequence":\d+/g, '"sequence":0')
      .replace(/"nextDueAt":(?:null|"[^"]*")/g, '"nextDueAt":null')
      .replace(/"(from|to)":"20\d\d-\d\d-\d\d"/g, '"$1":"*"')
      .replace(/\bbegins on 20\d\d-\d\d-\d\d or later/g, "begins on * or later")
      .replace(/"sha256":"[0-9a-f]{64}","downloadUrl"/g, '"sha256":"*","downloadUrl"')
      .replace(/"(bytes|rows)":[1-9]\d*/g, '"$1":1')
      .replace(/"source":"(?:curl|node|python|aloha_\w+)"/g, '"source":"*"')
      // The SDKs name each write by themselves.
      .replace(/"idempotencyKey":"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"/g, '"idempotencyKey":null')
      .replace(/Wait \d+ s\./g, "Wait * s.")
      .replace(/("matrixId":"mtx_\*","status":)"\w+"/g, '$1"*"')
      .replace(metric, '"$1":0')
  );
}

/** An answer as the page may show it: the address that readers know, and no secret. */
function shownOf({ status, body }: Answer, base: string): Answer {
  const text = JSON.stringify(body).replaceAll(base, baseUrl).replaceAll(new URL(base).host, new URL(baseUrl).host);
  return { status, body: withoutSecrets(JSON.parse(text)) };
}

/**
 * What must not differ: all but ids, secrets, instants and the order of a list. Networks take their time by a seed that
 * knows the workspace, so two channels may change places, and their numbers with them. Whether somebody will answer a
 * post some hours later is drawn in the same way, and with it how a matrix ends that looks at the post. Whether a
 * publication had begun by itself when the clock was moved is a matter of milliseconds.
 */
function masked({ status, body }: Answer): unknown {
  const text = maskAnswer({ status, headers: {}, body: JSON.stringify(body) }).body;
  const answer = ofAnyProgram(JSON.parse(anyNumbers(text))) as {
    data?: unknown;
    rows?: unknown;
    happened?: unknown;
  } | null;
  if (Array.isArray(answer?.happened))
    return { ...answer, happened: answer.happened.filter((one) => !JSON.stringify(one).includes("publish_started")) };
  if (Array.isArray(answer?.rows)) return { ...answer, rows: answer.rows.map((row) => JSON.stringify(row)).sort() };
  if (!Array.isArray(answer?.data)) return answer;
  return { ...answer, data: answer.data.map((entry) => JSON.stringify(entry)).sort() };
}

interface LoggedRequest {
  readonly headers: unknown;
  readonly body: unknown;
  readonly bodyBytes?: unknown;
}

/** What a logged call says of the program that sent it: each language names itself, and writes its JSON in its own manner. */
function ofAnyProgram(answer: unknown): unknown {
  const logged = answer as { object?: unknown; request?: LoggedRequest } | null;
  if (logged?.object === "request" && logged.request) return { ...logged, request: ofAnyLanguage(logged.request) };
  if (logged?.object !== "request_diff") return answer;
  const diff = logged as Record<"left" | "right", { request: LoggedRequest }> & {
    differences: { volatile: boolean }[];
  };
  return {
    ...diff,
    left: { ...diff.left, request: ofAnyLanguage(diff.left.request) },
    right: { ...diff.right, request: ofAnyLanguage(diff.right.request) },
    // Two calls may share a second, a rate header or a duration, and two others may not.
    differences: diff.differences.filter(({ volatile }) => !volatile),
  };
}

function ofAnyLanguage(request: LoggedRequest): object {
  const body = typeof request.body === "string" ? JSON.parse(request.body) : request.body;
  return { ...request, headers: "*", body, ...("bodyBytes" in request ? { bodyBytes: "*" } : {}) };
}
