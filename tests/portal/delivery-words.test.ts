import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { msWords, stretchesOf, timesInWords } from "#components/settings/webhooks/attempt-times.ts";
import { curlLine } from "#components/settings/webhooks/curl-line.ts";
import { dayWords, startWords } from "#components/settings/webhooks/day-words.ts";
import { deliveryWords, headlineOf, momentOf } from "#components/settings/webhooks/delivery-words.ts";
import { nextRetry, rungsOf } from "#components/settings/webhooks/ladder-steps.ts";
import { pollAfter } from "#components/settings/webhooks/poll.ts";
import { examples } from "#sandbox/contract/examples.gen.ts";
import { retrySteps } from "#sandbox/contract/facts.gen.ts";
import type { Schema } from "#sandbox/contract/types.ts";

type Delivery = Schema<"WebhookDelivery">;
type Detail = Schema<"WebhookDeliveryDetail">;
type Attempt = Schema<"WebhookAttempt">;

const now = Date.UTC(2026, 10, 23, 15, 10, 5);
const iso = (at: number) => new Date(at).toISOString();
const given = examples.getWebhookDelivery.responses[200]?.retried?.value as Detail;
const [firstAttempt] = given.attempts as [Attempt, ...Attempt[]];

const delivery = (part: Partial<Delivery>): Delivery => ({ ...given, nextAttemptAt: null, lastAttempt: null, ...part });
const last = (part: Partial<NonNullable<Delivery["lastAttempt"]>>) => ({
  attempt: 1,
  outcome: "failed" as const,
  code: null,
  statusCode: null,
  endedAt: iso(now),
  ...part,
});
const attempt = (part: Partial<Attempt>): Attempt => ({ ...firstAttempt, ...part });

describe("a delivery in one line", () => {
  const lines: [Partial<Delivery>, string][] = [
    [{ state: "leased", attemptCount: 2 }, "sending, attempt 2"],
    [{ state: "pending", attemptCount: 0 }, "waiting for its first attempt"],
    [{ state: "pending", attemptCount: 3, nextAttemptAt: iso(now + 252_000) }, "3 attempts failed, next 15:14:17"],
    [{ state: "succeeded", attemptCount: 1, lastAttempt: last({ statusCode: 204 }) }, "arrived, 204"],
    [{ state: "succeeded", attemptCount: 2, lastAttempt: last({ statusCode: 200 }) }, "arrived, 200, attempt 2"],
    [
      { state: "exhausted", attemptCount: 7, lastAttempt: last({ statusCode: 500, code: "http_server_error" }) },
      "given up after 7 attempts, 500 http_server_error",
    ],
    [
      { state: "exhausted", trigger: "test", attemptCount: 1, lastAttempt: last({ code: "connect_refused" }) },
      "failed, connect_refused",
    ],
    [{ state: "held", attemptCount: 0 }, "held, the endpoint was paused"],
    [{ state: "held", attemptCount: 1 }, "held after 1 attempt"],
    [{ state: "held", attemptCount: 2 }, "held after 2 attempts"],
    [{ state: "cancelled", attemptCount: 0 }, "cancelled, it will not be sent"],
  ];
  for (const [part, words] of lines) test(words, () => assert.equal(deliveryWords(delivery(part), now), words));
});

describe("the headline of an open delivery", () => {
  const lines: [Partial<Delivery>, number, readonly [string, string]][] = [
    [
      { state: "pending", attemptCount: 3, nextAttemptAt: iso(now + 252_000) },
      3,
      ["Retry 3 goes out", "in 4 min 12 s."],
    ],
    [{ state: "pending", attemptCount: 0, nextAttemptAt: iso(now) }, 0, ["The first attempt is due", "now."]],
    [{ state: "leased", attemptCount: 2 }, 1, ["Attempt 2", "is on its way."]],
    [{ state: "succeeded", attemptCount: 1 }, 1, ["It arrived", "at the first attempt."]],
    [{ state: "succeeded", attemptCount: 3, lastAttempt: last({ attempt: 3 }) }, 3, ["It arrived", "at attempt 3."]],
    [{ state: "exhausted", attemptCount: 7 }, 7, ["Given up", "after 7 attempts."]],
    [{ state: "exhausted", lastAttempt: last({ code: "gone" }) }, 1, ["Given up,", "because it answered 410."]],
    [{ state: "exhausted", trigger: "test" }, 0, ["The test failed.", "Tests are not retried."]],
    [{ state: "held" }, 0, ["Held back", "until you replay it."]],
    [{ state: "cancelled" }, 0, ["Cancelled.", "It will not be sent."]],
  ];
  for (const [part, retry, words] of lines) {
    test(words.join(" "), () => assert.deepEqual(headlineOf(delivery(part), retry, now), words));
  }

  test("the moment is the next attempt while one is planned, else the end", () => {
    const waits = delivery({ state: "pending", attemptCount: 3, nextAttemptAt: iso(now) });
    assert.equal(momentOf(waits, 6), "Mon 23 Nov 2026, 15:10:05 UTC, attempt 4 of 7");
    assert.equal(momentOf(delivery({ state: "succeeded", completedAt: iso(now) }), 6), "Mon 23 Nov 2026, 15:10:05 UTC");
    assert.equal(momentOf(delivery({ state: "held", completedAt: null }), 6), null);
  });
});

describe("the ladder of a delivery", () => {
  const detail = (part: Partial<Detail>): Detail => ({ ...given, ...part });
  const failed = (retry: number) =>
    attempt({ retry, trigger: "auto", outcome: "failed", startedAt: iso(now + retry * 1000) });

  test("what was tried, what is next, and what would follow after it", () => {
    const rungs = rungsOf(
      detail({ state: "pending", nextAttemptAt: iso(now + 60_000), attempts: [failed(0), failed(1)] }),
      retrySteps,
    );
    assert.deepEqual(
      rungs.map(({ fate }) => fate),
      ["failed", "failed", "next", "planned", "planned", "planned", "planned"],
    );
    assert.deepEqual(
      rungs.slice(2, 5).map(({ at }) => at),
      [now + 60_000, now + 60_000 + 1_500_000, now + 60_000 + 1_500_000 + 7_200_000],
    );
  });

  test("after a success nothing is planned, and an attempt by hand is beside the ladder", () => {
    const rungs = rungsOf(
      detail({
        state: "succeeded",
        nextAttemptAt: null,
        attempts: [failed(0), attempt({ retry: null, trigger: "manual", outcome: "succeeded" })],
      }),
      retrySteps,
    );
    assert.deepEqual(
      rungs.map(({ fate }) => fate),
      ["failed", ...Array(6).fill("skipped")],
    );
  });

  test("a replay begins the ladder anew, and an interrupted attempt costs no retry", () => {
    const replayed = [failed(0), failed(1), attempt({ retry: 0, trigger: "replay", outcome: "failed" })];
    assert.equal(nextRetry(replayed), 1);
    assert.equal(nextRetry([failed(0), attempt({ retry: 1, trigger: "auto", outcome: "interrupted" })]), 1);
    assert.equal(nextRetry([]), 0);
  });
});

describe("where the time of an attempt went", () => {
  const timings = { dnsMs: 12, connectMs: 24, tlsMs: 61, firstByteMs: 315, totalMs: 412 };

  test("the stretches follow each other and fill the line", () => {
    const drawn = stretchesOf(timings, true);
    assert.deepEqual(
      drawn.map(({ phase }) => phase),
      ["dns", "connect", "tls", "first byte"],
    );
    for (const [place, one] of drawn.entries()) assert.equal(one.from, drawn[place - 1]?.to ?? 0);
    assert.ok(Math.abs((drawn.at(-1)?.to ?? 0) - 98) < 0.01);
  });

  test("what did not end is drawn to the end of the attempt", () => {
    const waited = stretchesOf({ ...timings, firstByteMs: null, totalMs: 15_000 }, false);
    assert.equal(waited.at(-1)?.phase, "first byte");
    const refused = stretchesOf({ dnsMs: 3, connectMs: null, tlsMs: null, firstByteMs: null, totalMs: 24 }, false);
    assert.deepEqual(
      refused.map(({ phase }) => phase),
      ["dns", "connect"],
    );
    assert.deepEqual(
      stretchesOf({ dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, totalMs: 0 }, false),
      [],
    );
  });

  test("an answer in no time still fills the line", () => {
    const drawn = stretchesOf({ dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: 0, totalMs: 0 }, true);
    assert.deepEqual(drawn, [{ phase: "first byte", from: 0, to: 98 }]);
  });

  test("the numbers have units, and the drawing has words", () => {
    assert.deepEqual(
      [msWords(null), msWords(0.42), msWords(412.3), msWords(15_000)],
      ["–", "0.4 ms", "412 ms", "15,000 ms"],
    );
    assert.equal(
      timesInWords(timings, "answered with 200"),
      "dns 12 ms, connect 24 ms, tls 61 ms, first byte 315 ms, 412 ms in all, answered with 200",
    );
  });
});

describe("when to ask again", () => {
  const one = (state: Delivery["state"], inMs: number | null) => [
    { state, nextAttemptAt: inMs === null ? null : iso(now + inMs) },
  ];
  test("soon while something is under way or due, at the instant when it falls due, otherwise seldom", () => {
    assert.equal(pollAfter(one("leased", null), now), 1500);
    assert.equal(pollAfter(one("pending", 0), now), 1500);
    assert.equal(pollAfter(one("pending", 5000), now), 5500);
    assert.equal(pollAfter(one("pending", 3_600_000), now), 15_000);
    assert.equal(pollAfter(one("pending", -60_000), now), 15_000);
    assert.equal(pollAfter(one("succeeded", null), now), 15_000);
    assert.equal(pollAfter([], now), 15_000);
  });
});

test("a curl line survives quotes, and sends the very bytes", () => {
  assert.equal(
    curlLine("https://example.com/a?b='c'", { "X-A": "it's" }, '{"a":"it\'s"}'),
    `curl -X POST 'https://example.com/a?b='\\''c'\\''' \\\n  -H 'X-A: it'\\''s' \\\n  --data-binary '{"a":"it'\\''s"}'`,
  );
});

test("the last day in two sentences", () => {
  const day = { from: iso(now), succeeded: 0, failed: 0, waiting: 0, truncated: false };
  const health = (part: Partial<Schema<"WebhookHealth">>, lastDay: Partial<typeof day> = {}) =>
    dayWords({
      circuit: "closed",
      inFlightLimit: 8,
      consecutiveFailures: 0,
      lastSuccessAt: null,
      oldestDueAt: null,
      pending: 0,
      held: 0,
      ...part,
      lastDay: { ...day, ...lastDay },
    }).join(" ");
  assert.equal(health({}), "Nothing happened in the last 24 h that it asked for. Nothing waits.");
  assert.equal(
    health({ pending: 1 }, { waiting: 1 }),
    "Nothing has arrived yet in the last 24 h. One is about to go out.",
  );
  assert.equal(health({}, { succeeded: 1 }), "The one delivery of the last 24 h arrived. Nothing waits.");
  assert.equal(
    health({ pending: 1, consecutiveFailures: 2 }, { succeeded: 121, failed: 4 }),
    "121 of 125 deliveries of the last 24 h arrived. One waits for its retry.",
  );
  assert.equal(
    health({ held: 2 }, { succeeded: 9000, failed: 1000, truncated: true }),
    "9,000 of 10,000 deliveries, the newest ones, arrived. 2 are held back.",
  );
});

test("the first hour of a day's drawing was yesterday, but for the last hour of a day", () => {
  const hours = (end: number) =>
    Array.from({ length: 24 }, (_, place) => ({ from: iso(end - (23 - place) * 3_600_000) }));
  assert.equal(startWords(hours(Date.UTC(2026, 10, 23, 15))), "16:00 yesterday");
  assert.equal(startWords(hours(Date.UTC(2026, 10, 23, 23))), "00:00");
  assert.equal(startWords([]), "");
});
