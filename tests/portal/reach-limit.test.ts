import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type HeardLimit, limitIn } from "#components/api/heard-limit.ts";
import { reachLimit, type Step } from "#components/sandbox/dock/limits/reach-limit.ts";
import { isOf, refusalOf, secondsLeft } from "#components/sandbox/dock/limits/refusal.ts";

/** A minute with room for so many calls, of which some are gone already. `frees` gives one back at each call. */
function minute(limit: number, used: number, frees = 0) {
  let free = limit - used;
  let calls = 0;
  let open = 0;
  let widest = 0;
  const send = async (): Promise<Step<string>> => {
    widest = Math.max(widest, ++open);
    calls++;
    free = Math.min(limit, free + frees);
    const admitted = free > 0;
    if (admitted) free--;
    const heard: HeardLimit = { plan: "free", limit, remaining: free, resetAt: 0, heardAt: 0 };
    await new Promise((resolve) => setImmediate(resolve));
    open--;
    return { reply: admitted ? "yes" : "no", status: admitted ? 200 : 429, limit: heard };
  };
  return { send, calls: () => calls, widest: () => widest };
}

const never = new AbortController().signal;

describe("the way to the limit", () => {
  test("a whole minute is spent, and exactly one call is refused", async () => {
    const own = minute(60, 0);
    const goals: number[] = [];
    const reached = await reachLimit(own.send, ({ goal }) => goals.push(goal), never);
    assert.deepEqual(reached, { end: "refused", sent: 61, admitted: 60, goal: 61, reply: "no" });
    assert.equal(goals.length, 61);
    assert.equal(own.widest(), 4);
  });

  test("what was spent before is not sent again", async () => {
    const reached = await reachLimit(minute(60, 57).send, () => undefined, never);
    assert.deepEqual([reached.end, reached.sent, reached.admitted], ["refused", 4, 3]);
  });

  test("a spent minute refuses the first call", async () => {
    const reached = await reachLimit(minute(60, 60).send, () => undefined, never);
    assert.deepEqual([reached.end, reached.sent, reached.admitted], ["refused", 1, 0]);
  });

  test("where calls become free as fast as they are sent, it ends after the limit and one", async () => {
    const reached = await reachLimit(minute(20, 0, 1).send, () => undefined, never);
    assert.deepEqual([reached.end, reached.sent], ["outrun", 21]);
  });

  test("it stops when told, and lets those end that are under way", async () => {
    const stop = new AbortController();
    const own = minute(3000, 0);
    const say = ({ sent }: { sent: number }) => sent >= 50 && stop.abort();
    const reached = await reachLimit(own.send, say, stop.signal);
    assert.equal(reached.end, "stopped");
    assert.ok(reached.sent <= 54, `${reached.sent} were sent`);
    assert.equal(own.calls(), reached.sent);
  });

  test("another refusal than that of the limit is handed on", async () => {
    const refuse = async (): Promise<Step<string>> => ({ reply: "who are you", status: 401, limit: null });
    const reached = await reachLimit(refuse, () => undefined, never);
    assert.deepEqual(reached, { end: "failed", sent: 1, admitted: 0, goal: 0, reply: "who are you" });
  });
});

test("a refusal by a smaller limit than the present one asks for no wait", () => {
  const refusal = refusalOf({ headers: new Headers({ "X-RateLimit-Limit": "60" }) }, 0);
  assert.deepEqual([isOf(refusal, 60), isOf(refusal, 600), isOf(refusal, null)], [true, false, true]);
});

describe("what an answer says of the limit", () => {
  const headers = (policy: string) =>
    new Headers({
      "X-RateLimit-Limit": "600",
      "X-RateLimit-Remaining": "12",
      "X-RateLimit-Reset": "1796031002",
      "RateLimit-Policy": `"${policy}";q=600;w=60`,
    });

  test("that of a plan is read", () => {
    const heard = { plan: "working_team", limit: 600, remaining: 12, resetAt: 1_796_031_002_000, heardAt: 5 };
    assert.deepEqual(limitIn(headers("working_team"), 5), heard);
  });

  test("controls of the sandbox and people in the portal have other limits, which are not the plan's", () => {
    assert.equal(limitIn(headers("sandbox"), 5), null);
    assert.equal(limitIn(headers("portal"), 5), null);
    assert.equal(limitIn(new Headers(), 5), null);
  });

  test("a refusal is counted down in whole seconds, and never below none", () => {
    const refusal = refusalOf({ headers: new Headers({ "Retry-After": "34", "X-Other": "1" }) }, 1000);
    assert.deepEqual(refusal, { headers: { "Retry-After": "34" }, until: 35_000 });
    assert.deepEqual(
      [1000, 1001, 34_500, 36_000].map((now) => secondsLeft(refusal, now)),
      [34, 34, 1, 0],
    );
  });
});
