import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answerWith, caught, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, subscribe, type Webhook, webhook } from "#tests/support/webhook-words.ts";

const house = useHouse();
const url = "http://127.0.0.1:9999/hooks";
const now = new Date(startAt).toISOString();

function refused(key: string, body: Record<string, unknown>) {
  return refusal("POST", "/v1/webhooks", { key, body: { url, events: ["*"], ...body } });
}

describe("createWebhook", () => {
  test("201: only url and events, everything else has its default", async () => {
    const key = await newKey();
    const answer = await call("POST", "/v1/webhooks", { key, body: { url, events: ["post.*"] } });
    const { id, secrets, secret, ...rest } = answer.body as unknown as Webhook & { secret: string };
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get("location"), `/v1/webhooks/${id}`);
    assert.equal(answer.headers.get("cache-control"), "no-store");
    assert.equal(Buffer.from(secret.slice("whsec_".length), "base64").length, 32);
    assert.deepEqual(
      secrets.map(({ id: _, ...one }) => one),
      [{ object: "webhook_secret", role: "primary", hint: secret.slice(-4), createdAt: now, endsAt: null }],
    );
    assert.deepEqual(rest, {
      object: "webhook",
      livemode: false,
      kind: "endpoint",
      url,
      description: null,
      events: ["post.*"],
      status: "enabled",
      disabledReason: null,
      headers: {},
      maxInFlight: 8,
      ratePerSecond: null,
      health: {
        circuit: "closed",
        inFlightLimit: 8,
        consecutiveFailures: 0,
        lastSuccessAt: null,
        oldestDueAt: null,
        pending: 0,
        held: 0,
        lastDay: { from: "2026-11-23T10:00:00.000Z", succeeded: 0, failed: 0, waiting: 0, truncated: false },
      },
      notices: [],
      warnings: [],
      createdAt: now,
      updatedAt: now,
    });
  });

  test("201: every field as it was sent, header values masked, and the same when read", async () => {
    const key = await newKey();
    const body = { description: "tells the newsroom", maxInFlight: 32, ratePerSecond: 1000 };
    const made = await subscribe(key, url, { ...body, headers: { "X-My-Token": "t-4711", "x-b": "" } });
    const { secret, ...rest } = made;
    assert.deepEqual(rest.headers, { "X-My-Token": "[hidden]", "x-b": "[hidden]" });
    assert.deepEqual(
      [rest.description, rest.maxInFlight, rest.ratePerSecond, rest.health.inFlightLimit],
      ["tells the newsroom", 32, 1000, 32],
    );
    assert.deepEqual(await webhook(key, made.id), rest);
    assert.match(secret, /^whsec_/);
  });

  test("201: two webhooks never share a secret", async () => {
    const key = await newKey();
    const [a, b] = [await subscribe(key, url), await subscribe(key, url)];
    assert.notEqual(a.secret, b.secret);
    assert.notEqual(a.id, b.id);
  });

  test("201: the catcher's own address makes a catcher, in this workspace only", async () => {
    const [key, other] = [await newKey(), await newKey()];
    const made = await subscribeCatcher(key);
    assert.equal(made.kind, "catcher");
    const problem = await refused(other, { url: made.url });
    assert.deepEqual([problem.status, problem.code], [422, "target_not_allowed"]);
  });

  test("201: it gets what happens from now on, and only what it wants", async () => {
    const key = await newKey();
    await create(key, { content: "before" });
    const posts = await subscribeCatcher(key, { events: ["post.scheduled"] });
    const replies = await subscribeCatcher(key, { events: ["reply.*"] });
    await create(key, { content: "after" });
    await tick(key);
    assert.deepEqual(
      (await caught(key)).map(({ webhookId, event }) => [webhookId, event]),
      [[posts.id, "post.scheduled"]],
    );
    assert.deepEqual(await deliveries(key, replies.id), []);
  });

  for (const [events, wanted] of [
    [["*"], ["post.scheduled", "post.published", "reply.received", "matrix.completed"]],
    [["post.*"], ["post.scheduled", "post.published"]],
    [
      ["post.published", "matrix.*"],
      ["post.published", "matrix.completed"],
    ],
    [["reply.received"], ["reply.received"]],
  ] as const) {
    test(`201: ${events.join(" and ")} brings ${wanted.join(", ")}`, async () => {
      const key = await newKey();
      await answerWith(key, 200);
      await subscribeCatcher(key, { events });
      for (const event of ["post.published", "matrix.completed"])
        await call("POST", "/v1/sandbox/events/trigger", { key, body: { event } });
      const dm = { event: "reply.received", data: { kind: "dm" } };
      await call("POST", "/v1/sandbox/events/trigger", { key, body: dm });
      await tick(key);
      assert.deepEqual(new Set((await caught(key)).map(({ event }) => event)), new Set(wanted));
    });
  }

  test("201: a live key makes live endpoints, which take https alone", async () => {
    const { live, test: key } = await newLiveWorkspace(house);
    const made = await subscribe(live, "https://127.0.0.1:8443/hooks");
    assert.equal(made.livemode, true);
    assert.equal((await refused(live, {})).code, "target_not_allowed");
    assert.deepEqual((await call("GET", "/v1/webhooks", { key })).body.data, []);
  });

  test("409 too_many_webhooks: the 21st, until one is deleted; listeners and the other mode do not count", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "agency");
    await call("POST", "/v1/sandbox/listeners", { key, body: { device: "laptop" } });
    const made = [];
    for (let count = 0; count < 20; count++) made.push(await subscribe(key, url));
    const problem = await refused(key, {});
    assert.deepEqual([problem.status, problem.code], [409, "too_many_webhooks"]);
    assert.match(problem.detail, /at most 20 webhooks/);
    await subscribe(live, "https://127.0.0.1:8443/hooks");
    await call("DELETE", `/v1/webhooks/${made[7]?.id}`, { key });
    await subscribe(key, url);
    assert.equal((await refused(key, {})).code, "too_many_webhooks");
  });

  test("422 unknown_event: each with its place, and what was meant", async () => {
    const problem = await refused(await newKey(), { events: ["post.publishd", "*", "posts.*", "nothing at all"] });
    assert.deepEqual([problem.status, problem.code], [422, "unknown_event"]);
    assert.deepEqual(
      problem.errors.map(({ pointer, code, suggestion }) => [pointer, code, suggestion]),
      [
        ["/events/0", "unknown_event", "post.published"],
        ["/events/2", "unknown_event", "post.*"],
        ["/events/3", "unknown_event", undefined],
      ],
    );
  });

  for (const [what, events, code] of [
    ["no event", [], "too_few"],
    ["an event twice", ["*", "*"], "duplicate_item"],
    ["more than 20", Array.from({ length: 21 }, (_, count) => `e${count}`), "too_many"],
    ["a text", "post.published", "invalid_type"],
    ["nothing", undefined, "required"],
  ] as const) {
    test(`422 validation_failed: ${what} in events`, async () => {
      const problem = await refused(await newKey(), { events });
      assert.deepEqual(
        [problem.status, problem.code, problem.errors[0]?.code, problem.errors[0]?.pointer],
        [422, "validation_failed", code, "/events"],
      );
    });
  }

  for (const [field, value, code] of [
    ["maxInFlight", 0, "out_of_range"],
    ["maxInFlight", 33, "out_of_range"],
    ["maxInFlight", 1.5, "invalid_type"],
    ["ratePerSecond", 0, "out_of_range"],
    ["ratePerSecond", 1001, "out_of_range"],
    ["description", "a".repeat(201), "too_long"],
    ["url", `https://example.com/${"a".repeat(2048)}`, "too_long"],
    ["url", "example.com/hooks", "invalid_format"],
    ["secret", null, "invalid_type"],
    ["status", "enabled", "unknown_field"],
  ] as const) {
    test(`422 validation_failed: ${field} ${String(value).slice(0, 20)}`, async () => {
      const problem = await refused(await newKey(), { [field]: value });
      assert.deepEqual(
        [problem.status, problem.errors.map((one) => [one.pointer, one.code])],
        [422, [[`/${field}`, code]]],
      );
    });
  }

  test("422 validation_failed: several kinds of problems at once, each with its place", async () => {
    const wrong = { url: "http://10.0.0.1/", events: ["nope"], secret: "short", headers: { Host: "a" } };
    const problem = await refused(await newKey(), wrong);
    assert.equal(problem.code, "validation_failed");
    assert.deepEqual(
      problem.errors.map(({ pointer, code }) => `${pointer} ${code}`),
      ["/url target_not_allowed", "/events/0 unknown_event", "/secret invalid_secret", "/headers/Host reserved_header"],
    );
  });

  test("422 validation_failed: what the contract refuses hides nothing that is wrong for another reason", async () => {
    const headers = { Host: "a", "X-Desk": 7 };
    const wrong = { url: "http://10.0.0.1/", events: "*", secret: "short", headers, maxInFlight: "8", colour: "red" };
    const problem = await refused(await newKey(), wrong);
    assert.deepEqual(problem.errors.map(({ pointer, code }) => `${pointer} ${code}`).sort(), [
      "/colour unknown_field",
      "/events invalid_type",
      "/headers/Host reserved_header",
      "/headers/X-Desk invalid_type",
      "/maxInFlight invalid_type",
      "/secret invalid_secret",
      "/url target_not_allowed",
    ]);
    assert.match(problem.detail, /^7 things in the body must change\./);
  });

  test("422 validation_failed: a body that is no object has one problem", async () => {
    for (const body of [[], '"text"', 7]) {
      const problem = await refusal("POST", "/v1/webhooks", { key: await newKey(), body });
      assert.deepEqual(
        problem.errors.map(({ pointer, code }) => [pointer, code]),
        [["", "invalid_type"]],
      );
    }
  });
});
