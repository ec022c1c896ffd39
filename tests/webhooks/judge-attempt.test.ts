import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { WebhookCode } from "#sandbox/contract/facts.gen.ts";
import { type Judgement, judgeAttempt, type Situation } from "#sandbox/webhooks/judge-attempt.ts";

const failing = { code: "http_server_error" as WebhookCode, statusCode: 500, retryAfter: null };
const succeeding = { code: null, statusCode: 200, retryAfter: null };
const first: Situation = {
  state: "pending",
  retry: 0,
  enabled: true,
  trigger: "auto",
  endedAt: 0,
  realNow: 0,
  random: 0,
};

interface Try {
  readonly trigger: "auto" | "manual";
  readonly code: WebhookCode | null;
  readonly enabled: boolean;
}

const tries = fc.array(
  fc.record({
    trigger: fc.constantFrom("auto" as const, "auto" as const, "manual" as const),
    code: fc.constantFrom<WebhookCode | null>(
      "http_server_error",
      "timeout",
      "target_not_allowed",
      "dns_not_found",
      "gone",
      null,
    ),
    enabled: fc.boolean(),
  }),
  { maxLength: 40 },
);

test("whatever happens: at most seven automatic attempts, none after a success, a manual failure changes nothing", () => {
  fc.assert(fc.property(tries, play), { numRuns: 3000, seed: 20_261_125 });
});

/** Plays a delivery: an automatic try happens only while one is planned. */
function play(list: readonly Try[]): void {
  let now: Pick<Judgement, "state" | "retry"> = { state: "pending", retry: 0 };
  let planned = true;
  let automatic = 0;
  let succeeded = false;
  for (const one of list) {
    if (one.trigger === "auto" && !planned) continue;
    const before = { ...now };
    const told = judgeAttempt(
      { code: one.code, statusCode: one.code === "gone" ? 410 : null, retryAfter: null },
      { ...first, ...now, trigger: one.trigger, enabled: one.enabled, endedAt: 1000 },
    );
    if (one.trigger === "auto") {
      automatic++;
      planned = told.dueAt !== null;
    }
    if (told.cancelsPlans) planned = false;
    if (succeeded) assert.deepEqual([told.state, told.dueAt], ["succeeded", null]);
    if (one.code === null) succeeded = true;
    if (one.trigger === "manual" && one.code !== null) {
      assert.deepEqual({ state: told.state, retry: told.retry, dueAt: told.dueAt }, { ...before, dueAt: null });
    }
    if (told.dueAt !== null) assert.ok(told.dueAt > 1000 && told.state === "pending");
    now = { state: told.state, retry: told.retry };
  }
  assert.ok(automatic <= 7, `${automatic} automatic attempts`);
}

describe("the end of an attempt", () => {
  test("a success ends the delivery and takes back what was planned", () => {
    const told = judgeAttempt(succeeding, first);
    assert.deepEqual([told.state, told.dueAt, told.cancelsPlans, told.completed], ["succeeded", null, true, true]);
  });

  test("the seventh failure exhausts it", () => {
    assert.equal(judgeAttempt(failing, { ...first, retry: 5 }).state, "pending");
    assert.deepEqual(judgeAttempt(failing, { ...first, retry: 6 }).state, "exhausted");
  });

  test("410 exhausts it at once", () => {
    const told = judgeAttempt({ code: "gone", statusCode: 410, retryAfter: null }, first);
    assert.deepEqual([told.state, told.dueAt], ["exhausted", null]);
  });

  test("a failure while the endpoint is switched off holds it", () => {
    assert.deepEqual(judgeAttempt(failing, { ...first, enabled: false }).state, "held");
  });

  test("Retry-After counts on 429 and 503 and on nothing else", () => {
    const delay = (statusCode: number) =>
      judgeAttempt({ code: "http_server_error", statusCode, retryAfter: "3600" }, first).dueAt;
    assert.deepEqual([429, 503, 500, 404].map(delay), [3_600_000, 3_600_000, 60_000, 60_000]);
  });

  test("a test has one attempt and no ladder", () => {
    const told = judgeAttempt(failing, { ...first, trigger: "test" });
    assert.deepEqual([told.state, told.dueAt], ["exhausted", null]);
  });

  test("when two attempts ran at once and the other one succeeded, no retry follows", () => {
    const told = judgeAttempt(failing, { ...first, state: "succeeded" });
    assert.deepEqual([told.state, told.dueAt], ["succeeded", null]);
  });
});
