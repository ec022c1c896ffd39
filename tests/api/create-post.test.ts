import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, create, newKey, note, read, refusal, type TestPost } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const minuteMs = 60_000;
const iso = (at: number) => new Date(at).toISOString();

describe("201", () => {
  test("the seed's own example, with only the key changed", async () => {
    const body = `{
    "content": "a monday note.",
    "channels": ["instagram", "linkedin"],
    "scheduledAt": "2026-04-15T09:30:00Z"
  }`;
    const answer = await call("POST", "/v1/posts", { key: await newKey(), body });
    const post = answer.body as unknown as TestPost;
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get("location"), `/v1/posts/${post.id}`);
    assert.deepEqual(
      post.deliveries.map((delivery) => `${delivery.channel} ${delivery.status}`),
      ["instagram pending", "linkedin pending"],
    );
    assert.deepEqual(
      post.warnings.map((warning) => warning.code),
      ["scheduled_in_past", "card_generated"],
    );
    assert.equal(post.scheduledAt, iso(startAt));
  });

  test("without a time it is a draft, and nothing is ever published", async () => {
    const key = await newKey();
    const { id, status, scheduledAt } = await create(key, { scheduledAt: null });
    assert.deepEqual([status, scheduledAt], ["draft", null]);
    assert.deepEqual(await advance(key, "P1Y"), []);
    assert.equal((await read(key, id)).status, "draft");
  });

  test("publishNow is due at once, and still never published inside the request", async () => {
    const key = await newKey();
    const post = await create(key, { scheduledAt: undefined, publishNow: true });
    assert.equal(post.status, "scheduled");
    assert.equal(post.scheduledAt, iso(startAt));
    await advance(key, "PT10S");
    assert.equal((await read(key, post.id)).status, "published");
  });

  test("a scheduled post is published at its time on the clock and not a moment before", async () => {
    const key = await newKey();
    const { id } = await create(key, { scheduledAt: iso(startAt + minuteMs), channels: ["x"] });
    await advance(key, "PT59.999S");
    assert.equal((await read(key, id)).status, "scheduled");
    const [started] = await advance(key, "PT0.001S");
    assert.equal(started?.at, iso(startAt + minuteMs));
    assert.equal((await read(key, id)).status, "publishing");
    await advance(key, "PT4S");
    const post = await read(key, id);
    assert.equal(post.status, "published");
    assert.match(post.deliveries[0]?.remoteUrl ?? "", /\/sandbox\/preview\/[0-9A-Z]{26}-x-[0-9a-f]{16}$/);
  });

  test("overrides change the words and the time of one channel", async () => {
    const later = iso(startAt + 2 * minuteMs);
    const overrides = { x: { content: "shorter.", scheduledAt: later } };
    const post = await create(await newKey(), { scheduledAt: iso(startAt + minuteMs), overrides });
    const [linkedin, x] = post.deliveries;
    assert.deepEqual([linkedin?.content, x?.content], ["a monday note.", "shorter."]);
    assert.equal(x?.scheduledAt, later);
  });

  test("line ends are stored as every network counts them", async () => {
    assert.equal((await create(await newKey(), { content: "one\r\ntwo\rthree" })).content, "one\ntwo\nthree");
  });

  test("a live post is never pretended to be published: a person is asked at its time", async () => {
    const { live } = await newLiveWorkspace(house);
    const { id } = await create(live, { scheduledAt: iso(house.clock.now() + minuteMs) });
    house.clock.advance(minuteMs);
    await house.sandbox.jobs.runDue();
    const post = await read(live, id);
    assert.deepEqual(
      post.deliveries.map((delivery) => delivery.status),
      ["manual_assist", "manual_assist"],
    );
    assert.deepEqual([post.status, post.publishedAt], ["partial", null]);
    const { body } = await call("GET", "/v1/events", { key: live });
    assert.deepEqual(
      (body.data as unknown as { event: string }[]).map(({ event }) => event),
      ["post.scheduled"],
    );
  });

  test("a live time may lie 2 minutes back, and not a millisecond more", async () => {
    const { live } = await newLiveWorkspace(house);
    await create(live, { scheduledAt: iso(house.clock.now() - 2 * minuteMs) });
    const problem = await refusal("POST", "/v1/posts", {
      key: live,
      body: { ...note, scheduledAt: iso(house.clock.now() - 2 * minuteMs - 1) },
    });
    assert.deepEqual(
      [problem.status, problem.code, problem.errors[0]?.pointer],
      [422, "scheduled_in_past", "/scheduledAt"],
    );
  });
});

describe("forced outcomes", () => {
  const at = iso(startAt + minuteMs);
  const cases: [string, string, string, number, string[]][] = [
    ["publish", "published", "published", 1, ["post.published"]],
    ["slow", "published", "published", 1, ["post.published"]],
    ["fail_then_publish", "published", "published", 3, ["post.published"]],
    ["rate_limited", "failed", "failed", 4, ["post.failed"]],
    ["needs_reauth", "needs_reauth", "failed", 1, ["post.failed"]],
    ["forbidden", "failed", "failed", 1, ["post.failed"]],
    ["invalid_content", "failed", "failed", 1, ["post.failed"]],
    ["manual_assist", "manual_assist", "partial", 1, []],
    ["pending_review", "published", "published", 1, ["post.published"]],
  ];
  for (const [outcome, delivery, status, attempts, events] of cases) {
    test(`${outcome}: the delivery ends ${delivery} after ${attempts} tries`, async () => {
      const key = await newKey();
      const { id } = await create(key, { channels: ["bluesky"], scheduledAt: at, test: { bluesky: outcome } });
      const happened = await advance(key, "P2D");
      const post = await read(key, id);
      assert.deepEqual(
        [post.deliveries[0]?.status, post.status, post.deliveries[0]?.attempts],
        [delivery, status, attempts],
      );
      assert.deepEqual(
        happened.flatMap((happening) => happening.event ?? []),
        events,
      );
    });
  }

  test("tries again 30 s, 2 min and 10 min after each refusal", async () => {
    const key = await newKey();
    await create(key, { channels: ["bluesky"], scheduledAt: at, test: { bluesky: "rate_limited" } });
    const happened = await advance(key, "P1D");
    const asked = happened
      .filter(({ kind }) => kind === "publish_started")
      .map((happening) => Date.parse(happening.at));
    const refused = happened
      .filter(({ kind }) => kind === "retry_planned")
      .map((happening) => Date.parse(happening.at));
    assert.deepEqual(
      asked.slice(1).map((instant, index) => (instant - (refused[index] ?? 0)) / 1000),
      [30, 120, 600],
    );
  });

  test("one failed channel can never hide in the post's status", async () => {
    const key = await newKey();
    const { id } = await create(key, { scheduledAt: at, test: { x: "forbidden" } });
    await advance(key, "PT1H");
    const post = await read(key, id);
    assert.equal(post.status, "partial");
    assert.deepEqual(
      post.deliveries.map((delivery) => delivery.status),
      ["published", "failed"],
    );
    assert.deepEqual([post.deliveries[1]?.error?.category, post.deliveries[1]?.error?.source], ["forbidden", "user"]);
  });

  test("a live key may not force one", async () => {
    const { live } = await newLiveWorkspace(house);
    const problem = await refusal("POST", "/v1/posts", { key: live, body: { ...note, test: { x: "forbidden" } } });
    assert.deepEqual([problem.status, problem.code], [422, "test_field_live_key"]);
  });
});

describe("409 duplicate_post", () => {
  test("the same words on the same channel within 24 hours, naming the earlier post", async () => {
    const key = await newKey();
    const first = await create(key);
    const problem = await refusal("POST", "/v1/posts", { key, body: { ...note, content: "a  monday note. " } });
    assert.deepEqual([problem.status, problem.code, problem.earlierPostId], [409, "duplicate_post", first.id]);
  });

  test("not 24 hours apart, not on another channel, not against a draft, a failed or a deleted post, and not when allowed", async () => {
    const key = await newKey();
    await create(key);
    await create(key, { scheduledAt: "2026-12-01T09:30:00Z" });
    assert.equal(
      (await refusal("POST", "/v1/posts", { key, body: { ...note, scheduledAt: "2026-12-02T09:29:59.999Z" } })).status,
      409,
    );
    await create(key, { channels: ["bluesky"] });
    await create(key, { allowDuplicate: true });
    await create(key, { scheduledAt: null });
    const other = await newKey();
    await create(other, { scheduledAt: null });
    const { id } = await create(other);
    assert.equal((await call("DELETE", `/v1/posts/${id}`, { key: other })).status, 204);
    await create(other);
  });

  test("another workspace and the other mode never count", async () => {
    const { live, test: testKey } = await newLiveWorkspace(house);
    await create(live);
    await create(testKey);
    await create(await newKey());
  });
});

describe("422", () => {
  test("every problem at once, each at its place", async () => {
    const body = {
      ...note,
      channels: ["x", "tiktok", "twitter"],
      content: "a".repeat(300),
      overrides: { bluesky: { content: "b" } },
    };
    const { status, code, errors } = await refusal("POST", "/v1/posts", { key: await newKey(), body });
    assert.deepEqual([status, code], [422, "validation_failed"]);
    assert.deepEqual(errors.map((error) => `${error.pointer} ${error.code}`).sort(), [
      "/channels/2 unknown_channel",
      "/content content_too_long",
      "/content media_required",
      "/overrides/bluesky conflicting_fields",
    ]);
  });

  const own: [string, Record<string, unknown>, string, string][] = [
    ["a channel nobody knows", { channels: ["twitter"] }, "unknown_channel", "/channels/0"],
    ["tiktok without a video", { channels: ["tiktok"] }, "media_required", "/content"],
    [
      "instagram without a card",
      { channels: ["instagram"], overrides: { instagram: { card: false } } },
      "media_required",
      "/content",
    ],
    ["too many characters", { content: "a".repeat(281), channels: ["x"] }, "content_too_long", "/content"],
    [
      "words in an override",
      { channels: ["x"], overrides: { x: { content: "a".repeat(281) } } },
      "content_too_long",
      "/overrides/x/content",
    ],
  ];
  for (const [name, change, code, pointer] of own) {
    test(`${name}: ${code} at ${pointer}`, async () => {
      const problem = await refusal("POST", "/v1/posts", { key: await newKey(), body: { ...note, ...change } });
      assert.deepEqual([problem.status, problem.code, problem.errors[0]?.pointer], [422, code, pointer]);
    });
  }

  test("twitter suggests x", async () => {
    const { errors } = await refusal("POST", "/v1/posts", {
      key: await newKey(),
      body: { ...note, channels: ["twitter"] },
    });
    assert.equal(errors[0]?.suggestion, "x");
  });

  test("a channel that was switched off in the app", async () => {
    const { test: key, workspaceId } = await newLiveWorkspace(house);
    const sql =
      "INSERT INTO channel_connection (workspace_id, livemode, channel, state) VALUES (?, 0, 'x', 'disconnected')";
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [workspaceId] }));
    const problem = await refusal("POST", "/v1/posts", { key, body: note });
    assert.deepEqual([problem.code, problem.errors[0]?.pointer], ["channel_not_connected", "/channels/1"]);
  });

  test("publishNow beside scheduledAt, and a channel time on a draft", async () => {
    const key = await newKey();
    const both = await refusal("POST", "/v1/posts", { key, body: { ...note, publishNow: true } });
    assert.equal(both.errors[0]?.code, "conflicting_fields");
    const body = { ...note, scheduledAt: null, overrides: { x: { scheduledAt: "2026-12-01T00:00:00Z" } } };
    assert.equal((await refusal("POST", "/v1/posts", { key, body })).errors[0]?.pointer, "/overrides/x/scheduledAt");
  });

  test("nothing of a refused post is stored", async () => {
    const key = await newKey();
    await refusal("POST", "/v1/posts", { key, body: { ...note, channels: ["x", "tiktok"] } });
    const { body } = await call("GET", "/v1/posts", { key });
    assert.deepEqual(body.data as unknown, []);
  });
});
