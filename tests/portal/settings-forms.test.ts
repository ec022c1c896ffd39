import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ApiProblem, problemsAt, problemsElsewhere } from "#components/api/api-problem.ts";
import { NoAnswer, type Problem } from "#components/api/client.ts";
import { failureOf } from "#components/api/failure.ts";
import { readMessage } from "#components/api/follow-stream.ts";
import { answersOf, freshAnswer, rowsOf } from "#components/settings/webhooks/answer-rows.ts";
import { answerPresets, answerWords, sameAnswers } from "#components/settings/webhooks/catcher-answers.ts";
import { changeBody, draftOf } from "#components/settings/webhooks/change-body.ts";
import { aboutOf } from "#components/settings/webhooks/event-about.ts";
import { rotationOf } from "#components/settings/webhooks/rotation.ts";
import { isMoved } from "#components/settings/workspace-clock.ts";
import { examples } from "#sandbox/contract/examples.gen.ts";
import type { Schema } from "#sandbox/contract/types.ts";

const webhook = examples.getWebhook.responses[200]?.calm?.value as Schema<"Webhook">;
const detail = examples.getWebhookDelivery.responses[200]?.retried?.value as Schema<"WebhookDeliveryDetail">;

function problem(part: Partial<Problem>, headers: Record<string, string> = {}): ApiProblem {
  const body: Problem = {
    type: "https://example.com",
    title: "",
    status: 422,
    detail: "what is wrong",
    code: "validation_failed",
    requestId: "req_01JRQ3M0V5T8Q4C6R9XK3ZB7N1",
    errors: [],
    ...part,
  };
  return new ApiProblem({ status: body.status, ok: false, headers: new Headers(headers), body, durationMs: 1 });
}

describe("a refusal", () => {
  const errors = [
    { pointer: "/url", code: "required", detail: "a" },
    { pointer: "/events/0", code: "unknown_event", detail: "b" },
    { pointer: "/eventsAndMore", code: "unknown_field", detail: "c" },
  ] as Problem["errors"];
  const refusal = problem({ errors });

  test("gives each field its problems, those below it included, and no other field's", () => {
    assert.deepEqual(
      problemsAt(refusal, "/events").map(({ detail: words }) => words),
      ["b"],
    );
    assert.deepEqual(
      problemsElsewhere(refusal, ["/url", "/events"]).map(({ detail: words }) => words),
      ["c"],
    );
    assert.deepEqual(problemsAt(new NoAnswer(false), "/url"), []);
  });

  test("says what happened and what to do; only a limit is waited for", () => {
    assert.deepEqual(failureOf(problem({ code: "not_found" }, { "Retry-After": "1" })).waitMs, null);
    const limited = failureOf(problem({ code: "rate_limited", status: 429 }, { "Retry-After": "12" }));
    assert.deepEqual([limited.waitMs, limited.code], [12_000, "rate_limited"]);
    assert.match(failureOf(new NoAnswer(true)).what, /10 seconds/);
    assert.match(failureOf(new NoAnswer(false)).todo, /Nothing is lost/);
    assert.equal(failureOf(new Error("odd")).what, "odd");
  });
});

describe("the change of a secret", () => {
  const secret = (id: string, role: Schema<"WebhookSecret">["role"], part: Partial<Schema<"WebhookSecret">> = {}) => ({
    ...(webhook.secrets[0] as Schema<"WebhookSecret">),
    id,
    role,
    ...part,
  });

  test("alone, deploying, overlapping", () => {
    const phase = (...secrets: Schema<"WebhookSecret">[]) => {
      const found = rotationOf(secrets);
      return [found?.phase, found?.before.id, found?.after?.id ?? null];
    };
    assert.deepEqual(phase(secret("a", "primary")), ["alone", "a", null]);
    assert.deepEqual(phase(secret("a", "primary"), secret("b", "next")), ["deploying", "a", "b"]);
    const endsAt = "2026-11-24T00:00:00.000Z";
    assert.deepEqual(phase(secret("b", "primary"), secret("a", "old", { endsAt })), ["overlapping", "a", "b"]);
    assert.equal(rotationOf([]), null);
  });

  test("the newest next counts, and the old one that ends last; the rest is named beside them", () => {
    const day = (at: number) => `2026-11-2${at}T00:00:00.000Z`;
    const three = rotationOf([
      secret("a", "primary"),
      secret("b", "next", { createdAt: day(1) }),
      secret("c", "next", { createdAt: day(2) }),
    ]);
    assert.deepEqual([three?.after?.id, three?.others.map(({ id }) => id)], ["c", ["b"]]);
    const old = rotationOf([
      secret("a", "primary"),
      secret("b", "old", { endsAt: day(1) }),
      secret("c", "old", { endsAt: day(2) }),
    ]);
    assert.deepEqual([old?.before.id, old?.others.map(({ id }) => id)], ["c", ["b"]]);
  });
});

describe("the form of an endpoint that exists", () => {
  test("nothing changed is nothing to send, and a change sends that field alone", () => {
    assert.equal(changeBody(webhook, draftOf(webhook)), null);
    assert.deepEqual(changeBody(webhook, { ...draftOf(webhook), description: " " }), { description: null });
    assert.deepEqual(changeBody(webhook, { ...draftOf(webhook), events: ["*"] }), { events: ["*"] });
    assert.deepEqual(changeBody(webhook, { ...draftOf(webhook), ratePerSecond: "5", maxInFlight: "2" }), {
      maxInFlight: 2,
      ratePerSecond: 5,
    });
    const slow = { ...webhook, ratePerSecond: 5 };
    assert.deepEqual(changeBody(slow, { ...draftOf(slow), ratePerSecond: "" }), { ratePerSecond: null });
  });
});

describe("the answers of the catcher", () => {
  test("say themselves in a word or two", () => {
    assert.deepEqual(
      answerPresets.map(({ answers }) => answers.map(answerWords).join(" ")),
      ["200", "500", "500 500 200", "429 200", "silence", "cut", "410"],
    );
    assert.equal(answerWords({ kind: "respond", status: 200, delayMs: 2500 }), "200 after 2.5 s");
    assert.equal(answerWords({ kind: "reset", delayMs: 200 }), "cut after 200 ms");
  });

  test("are the same whether a default is written or not", () => {
    const whole = { kind: "respond" as const, status: 200, body: "", headers: {}, delayMs: 0 };
    assert.ok(sameAnswers([{ kind: "respond" }], [whole]));
    assert.ok(!sameAnswers([{ kind: "respond" }], [{ ...whole, body: "a" }]));
    assert.ok(sameAnswers([{ kind: "hang" }], [{ ...whole, kind: "hang" }]));
  });

  test("survive their form, headers included, and what is no number goes as it is", () => {
    const answers = [
      { kind: "respond" as const, status: 429, body: "", headers: { "Retry-After": "90" }, delayMs: 0 },
      { kind: "hang" as const, status: 200, body: "", headers: {}, delayMs: 0 },
    ];
    assert.deepEqual(answersOf(rowsOf(answers)), [
      { kind: "respond", status: 429, body: "", headers: { "Retry-After": "90" } },
      { kind: "hang" },
    ]);
    const [odd] = answersOf([{ key: 0, ...freshAnswer, status: "4x", delayMs: "10" }]);
    assert.deepEqual([odd?.status, odd?.delayMs], ["4x", 10]);
  });
});

test("a message of a stream is read line by line, and a comment is none", () => {
  assert.deepEqual(readMessage('id: cgt_1\nevent: caught\ndata: {"a":1}'), {
    id: "cgt_1",
    event: "caught",
    data: '{"a":1}',
  });
  assert.deepEqual(readMessage("data: a\ndata: b"), { id: "", event: "message", data: "a\nb" });
  assert.equal(readMessage(": still here"), null);
});

test("what an event is about is read off its body", () => {
  const about = (body: unknown) =>
    aboutOf({
      ...detail,
      attempts: detail.attempts.map((one) => ({ ...one, request: { ...one.request, body: JSON.stringify(body) } })),
    });
  assert.deepEqual(about({ data: { postId: "post_1", channel: "x" }, sequence: 2 }), {
    id: "post_1",
    more: "on x, sequence 2",
  });
  assert.deepEqual(about({ data: { postId: "post_1", channels: ["x", "linkedin"] } }), {
    id: "post_1",
    more: "on x, linkedin",
  });
  assert.deepEqual(about({ data: { runId: "run_1" }, sequence: 1 }), { id: "run_1", more: "sequence 1" });
  assert.equal(about({ data: {} }), null);
  assert.equal(aboutOf({ ...detail, attempts: [] }), null);
});

test("a clock is read again only when an answer of the server does not fit it", () => {
  const readAt = 1_000_000;
  const at = Date.parse("2026-11-24T09:00:00.000Z");
  const clock = { object: "clock" as const, now: "2026-11-24T09:00:00.000Z", nextDueAt: null };
  const running = { ...clock, state: "running" as const, offsetMs: 86_400_000 };
  assert.equal(isMoved(running, readAt, { at: at + 10_000, heardAt: readAt + 10_000 }), false);
  assert.equal(isMoved(running, readAt, { at: at + 3_600_000, heardAt: readAt + 10_000 }), true);
  const frozen = { ...clock, state: "frozen" as const, offsetMs: 0 };
  assert.equal(isMoved(frozen, readAt, { at, heardAt: readAt + 60_000 }), false);
  // Real time again, which an answer does not show: the clocks of browser and server may differ.
  assert.equal(isMoved(running, readAt, { at: null, heardAt: readAt }), true);
  assert.equal(isMoved({ ...running, offsetMs: 0 }, readAt, { at: null, heardAt: readAt + 9_999_999 }), false);
});
