import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { HttpTally } from "#sandbox/observe/http-tally.ts";
import { type EndedRequest, Observer } from "#sandbox/observe/observer.ts";
import { manualClock } from "#sandbox/time/clock.ts";
import { keptJournal } from "#tests/support/log-lines.ts";

const seen = { route: "/v1/posts", workspaceId: "wsp_x", actor: "key", refusedBy: null, asked: false };
const ended: EndedRequest = {
  method: "GET",
  path: "/v1/posts",
  kind: "unknown",
  status: 200,
  requestId: "req_x",
  seen,
};

let clock = manualClock(0);
let told = keptJournal("info");
let refusals: string[] = [];
let observer: Observer;

beforeEach(() => {
  clock = manualClock(0);
  told = keptJournal("info");
  refusals = [];
  const refused = (policy: string) => void refusals.push(policy);
  const parts = { clock, journal: told.journal, http: new HttpTally(), refused, tracer: null, slowRequestMs: 1000 };
  observer = new Observer(parts);
});

function watch(more: Partial<EndedRequest>, tookMs = 3) {
  const begun = observer.begin(() => null);
  clock.advance(tookMs);
  observer.end(begun, { ...ended, ...more });
  return told.lines().map(({ level, status, ms }) => ({ level, status, ms }));
}

describe("which requests are told of by default", () => {
  test("none that went well in good time", () => assert.deepEqual(watch({}, 999), []));
  test("none that the caller got wrong", () => assert.deepEqual(watch({ status: 404 }), []));
  test("one that failed, as an error", () =>
    assert.deepEqual(watch({ status: 503 }), [{ level: "error", status: 503, ms: 3 }]));
  test("one that took long, as a warning", () =>
    assert.deepEqual(watch({}, 1000), [{ level: "warn", status: 200, ms: 1000 }]));
  test("none whose failure or wait its caller asked for", () =>
    assert.deepEqual(watch({ status: 503, seen: { ...seen, asked: true } }, 9000), []));
});

test("a refusal by a limit is counted under its name", () => {
  watch({ status: 429, seen: { ...seen, refusedBy: "free" } });
  watch({ status: 429 });
  assert.deepEqual(refusals, ["free"]);
});
