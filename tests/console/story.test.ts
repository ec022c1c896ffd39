import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { headerGroups, rateIn } from "#components/sandbox/answer/header-groups.ts";
import { headlineOf } from "#components/sandbox/answer/headline.ts";
import { linkOf } from "#components/sandbox/answer/link-of.ts";
import { type Story, storyOf } from "#components/sandbox/story/story-of.ts";
import type { Schema } from "#sandbox/contract/types.ts";
import { advance, newKey } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answerWith, freeze, subscribeCatcher } from "#tests/support/catcher-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

async function read<Body>(key: string, path: string): Promise<Body> {
  const answer = await call("GET", path, { key });
  assert.equal(answer.status, 200, answer.text);
  return answer.body as unknown as Body;
}

/** The story of a call as the console reads it. */
async function told(key: string, requestId: string): Promise<Story> {
  await house.sandbox.log.flush();
  const made = await read<Schema<"LoggedRequestDetail">>(key, `/v1/sandbox/requests/${requestId}`);
  const postId = made.objects.find(({ object }) => object === "post")?.id;
  const deliveries = made.events.flatMap((event) => event.deliveries);
  return storyOf({
    call: made,
    post: postId ? await read<Schema<"Post">>(key, `/v1/posts/${postId}`) : null,
    deliveries: await Promise.all(
      deliveries.map(({ id, webhookId }) =>
        read<Schema<"WebhookDeliveryDetail">>(key, `/v1/webhooks/${webhookId}/deliveries/${id}`),
      ),
    ),
    channels: new Map(),
    now: Date.parse((await read<Schema<"Clock">>(key, "/v1/sandbox/clock")).now),
  });
}

describe("the story of a call", () => {
  test("a post in 30 days, an endpoint that fails, and a month: every try at its promised time", async () => {
    const key = await newKey();
    await freeze(key);
    await subscribeCatcher(key, { events: ["post.published"] });
    await answerWith(key, 500);
    const { now } = await read<Schema<"Clock">>(key, "/v1/sandbox/clock");
    const scheduledAt = new Date(Date.parse(now) + 30 * 86_400_000).toISOString();
    const made = await call("POST", "/v1/posts", {
      key,
      body: { content: "a note for later.", channels: ["x"], scheduledAt },
    });
    const id = made.headers.get("x-request-id") ?? "";
    const before = await told(key, id);
    assert.deepEqual(
      before.past.map(({ title }) => title),
      ["createPost answered 201", "post stored", "post.scheduled"],
    );
    assert.deepEqual(
      before.ahead.map(({ title }) => title),
      ["publishes on x"],
    );
    await advance(key, "P31D");
    const after = await told(key, id);
    const tries = after.past.filter(({ title }) => title.endsWith("of post.published"));
    const offsets = [0, 1, 6, 31, 151, 871, 2311];
    const published = after.past.find(({ title }) => title === "post.published");
    assert.ok(published);
    assert.deepEqual(
      tries.map(({ at }) => Math.round((at - published.at) / 60_000)),
      offsets.slice(0, tries.length),
    );
    assert.equal(tries.length, 6);
    assert.deepEqual(
      after.ahead.map(({ title }) => title),
      ["retry 6 of post.published"],
    );
    assert.ok(tries.every(({ mark, text }) => mark === "bad" && text === "answered 500"));
    const times = after.past.map(({ at }) => at);
    assert.deepEqual(
      times,
      times.toSorted((a, b) => a - b),
    );
  });

  test("a refusal stores nothing, and says so", async () => {
    const key = await newKey();
    const refused = await call("POST", "/v1/posts", { key, body: { content: "a", channels: ["nowhere"] } });
    const { past, ahead } = await told(key, refused.headers.get("x-request-id") ?? "");
    assert.deepEqual(
      past.map(({ mark, text }) => [mark, text]),
      [["bad", "unknown channel. Nothing was stored."]],
    );
    assert.deepEqual(ahead, []);
  });
});

describe("an answer", () => {
  test("its headers stand in groups, and each in one", () => {
    const headers = [
      ["X-RateLimit-Limit", "60"],
      ["X-RateLimit-Remaining", "59"],
      ["X-Request-Id", "req_1"],
      ["Aloha-Sandbox-Clock", "x"],
      ["Cache-Control", "no-store"],
      ["Content-Type", "application/json"],
    ] as const;
    const groups = headerGroups(headers);
    assert.deepEqual(
      groups.map(({ name, headers: own }) => [name, own.length]),
      [
        ["Rate", 2],
        ["Ids", 1],
        ["Sandbox", 1],
        ["Cache", 1],
        ["Others", 1],
      ],
    );
    assert.deepEqual(rateIn(headers), { limit: 60, left: 59 });
    assert.equal(rateIn([]), null);
  });

  test("is said in words", () => {
    const answer = { requestId: "", method: "POST", path: "", durationMs: 1, headers: [], note: null };
    const said = (status: number, body: unknown) => headlineOf({ ...answer, status, body }).join(" ");
    assert.equal(said(201, { status: "scheduled" }), "201 Created, stored and scheduled.");
    assert.equal(said(422, { errors: [{}, {}, {}] }), "422 Not accepted, 3 things to correct.");
    assert.equal(said(404, { code: "not_found" }), "404 Not found, not found.");
    assert.equal(said(200, { data: [1] }), "200 OK, one entry.");
    assert.equal(said(503, "oops"), "503 Failed, nothing was done.");
  });

  test("its ids lead on, and nothing leads to another host", () => {
    assert.equal(linkOf("whk_01JRQ3M0V5T8Q4C6R9XK3ZB7N1"), "/settings/webhooks/whk_01JRQ3M0V5T8Q4C6R9XK3ZB7N1");
    assert.match(linkOf("post_01JRQ3M0V5T8Q4C6R9XK3ZB7N1") ?? "", /^\/sandbox\?op=getPost#/);
    assert.equal(linkOf("https://api.usealoha.app/docs/errors/not_found"), "/docs/errors/not_found");
    assert.equal(linkOf("https://evil.example/x"), null);
    assert.equal(linkOf("javascript:alert(1)"), null);
  });
});
