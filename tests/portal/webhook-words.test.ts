import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { includes, isCovered, withPattern } from "#components/settings/webhooks/event-choice.ts";
import { fullAddress } from "#components/settings/webhooks/full-address.ts";
import { createBody, emptyDraft, emptySecrets } from "#components/settings/webhooks/webhook-draft.ts";
import { shareOf, stateOf } from "#components/settings/webhooks/webhook-state.ts";
import { events } from "#sandbox/contract/facts.gen.ts";
import type { Schema } from "#sandbox/contract/types.ts";

const names = Object.keys(events);
const day = { from: "2026-11-23T10:00:00.000Z", succeeded: 0, failed: 0, waiting: 0, truncated: false };
const calm: Schema<"WebhookHealth"> = {
  circuit: "closed",
  inFlightLimit: 8,
  consecutiveFailures: 0,
  lastSuccessAt: null,
  oldestDueAt: null,
  pending: 0,
  held: 0,
  lastDay: day,
};

describe("which events are chosen", () => {
  test("a wide pattern includes what it stands for, and its boxes decide nothing", () => {
    assert.ok(names.every((name) => includes(["*"], name) && isCovered(["*"], name)));
    assert.deepEqual(
      names.filter((name) => includes(["post.*"], name)),
      ["post.scheduled", "post.published", "post.failed"],
    );
    assert.equal(isCovered(["post.failed"], "post.failed"), false);
  });

  test("turning a wide pattern on takes the narrow ones in, and turning it off leaves them chosen", () => {
    assert.deepEqual(withPattern(["post.failed", "reply.received"], "post.*", true, names), [
      "post.*",
      "reply.received",
    ]);
    assert.deepEqual(withPattern(["post.*", "reply.received"], "*", true, names), ["*"]);
    assert.deepEqual(withPattern(["*"], "*", false, names), names);
    assert.deepEqual(withPattern(["post.*"], "post.*", false, names), names.slice(0, 3));
    assert.deepEqual(withPattern(["reply.received"], "reply.received", false, names), []);
  });

  test("the list keeps the order of the contract", () => {
    assert.deepEqual(withPattern(["matrix.completed"], "post.failed", true, names), [
      "post.failed",
      "matrix.completed",
    ]);
  });
});

describe("the state of an endpoint in words", () => {
  const state = (health: Partial<typeof calm>) =>
    stateOf({ status: "enabled", disabledReason: null, health: { ...calm, ...health } });

  test("calm, failing, slowed down, recovering", () => {
    assert.deepEqual([state({}).words, state({}).tone], ["enabled", "good"]);
    assert.equal(state({ consecutiveFailures: 1 }).words, "the last attempt failed");
    assert.equal(state({ consecutiveFailures: 3 }).words, "3 failures in a row");
    assert.equal(state({ consecutiveFailures: 5, circuit: "open" }).words, "5 failures in a row, slowed down");
    assert.equal(state({ circuit: "recovering" }).words, "recovering");
  });

  test("each way to be disabled has its own words, and only what went wrong looks so", () => {
    const off = (["manual", "gone", "failing", "away"] as const).map((disabledReason) =>
      stateOf({ status: "disabled", disabledReason, health: calm }),
    );
    assert.equal(new Set(off.map(({ words }) => words)).size, 4);
    assert.deepEqual(
      off.map(({ tone }) => tone),
      ["wait", "bad", "bad", "heed"],
    );
  });

  test("the share of a day: none tried, all, some, and never whole when one is missing", () => {
    assert.equal(shareOf(day), null);
    assert.equal(shareOf({ ...day, waiting: 3 }), null);
    assert.equal(shareOf({ ...day, succeeded: 125 }), "100 %");
    assert.equal(shareOf({ ...day, succeeded: 121, failed: 4 }), "96.8 %");
    assert.equal(shareOf({ ...day, succeeded: 99_999, failed: 1 }), "99.9 %");
    assert.equal(shareOf({ ...day, failed: 1 }), "0 %");
  });
});

describe("the form of an endpoint", () => {
  test("https is put in front where no scheme stands", () => {
    assert.equal(fullAddress(" hooks.example.com:8443/a "), "https://hooks.example.com:8443/a");
    assert.equal(fullAddress("http://example.com"), "http://example.com");
    assert.equal(fullAddress(""), "");
  });

  test("what is left empty is left out, and what is no number goes as it is", () => {
    assert.deepEqual(createBody({ ...emptyDraft, url: "example.com" }, emptySecrets), {
      url: "https://example.com",
      events: ["*"],
    });
    const draft = { ...emptyDraft, url: "https://a.b", maxInFlight: "x", ratePerSecond: "10", description: " d " };
    const secrets = {
      secret: "whsec_a",
      headers: [
        { key: 0, name: "X-A", value: "b" },
        { key: 1, name: "", value: "" },
      ],
    };
    assert.deepEqual(createBody(draft, secrets), {
      url: "https://a.b",
      events: ["*"],
      description: "d",
      secret: "whsec_a",
      headers: { "X-A": "b" },
      maxInFlight: "x",
      ratePerSecond: 10,
    });
  });
});
