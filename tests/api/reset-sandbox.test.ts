import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { outcomes, type SeedName, seeds } from "#sandbox/contract/facts.gen.ts";
import { advance, create, newKey, note, refusal } from "#tests/support/api-words.ts";
import { type Answered, call, newWorkspace } from "#tests/support/call.ts";
import { answerWith, catcher, caught, subscribeCatcher } from "#tests/support/catcher-words.ts";
import { keyIn, makeKey, rotateKey, statusOf } from "#tests/support/key-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { newOwner } from "#tests/support/test-browser.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const path = "/v1/sandbox/reset";
const exact = { seed: "starter", seedNumber: 7, clockStart: "2026-11-28T09:00:00Z" };

async function reset(key: string, body?: Record<string, unknown>): Promise<Answered> {
  const answer = await call("POST", path, body ? { key, body } : { key });
  assert.equal(answer.status, 200, answer.text);
  return answer;
}

async function list<Row = { id: string }>(key: string, address: string): Promise<Row[]> {
  return (await call("GET", address, { key })).body.data as unknown as Row[];
}

/** All that test mode holds, to the letter. */
async function everything(key: string): Promise<string> {
  const parts = [];
  for (const address of [
    "posts",
    "events",
    "inbox/threads",
    "media",
    "matrix",
    "sandbox/catcher/requests",
    "sandbox/clock",
  ])
    parts.push((await call("GET", `/v1/${address}${address === "sandbox/clock" ? "" : "?limit=100"}`, { key })).text);
  return parts.join("\n");
}

describe("resetSandbox", () => {
  test("200: without a body nothing is left of what was made, and the clock runs with real time", async () => {
    const { key } = await newWorkspace({ seed: "starter" });
    await subscribeCatcher(key);
    await create(key);
    await advance(key, "P10D");
    assert.ok((await caught(key)).length > 0);
    const { body } = await reset(key);
    assert.deepEqual(body as unknown, {
      object: "sandbox_reset",
      livemode: false,
      seed: "empty",
      seedNumber: 1,
      clock: {
        object: "clock",
        now: new Date(house.clock.now()).toISOString(),
        state: "running",
        offsetMs: 0,
        nextDueAt: null,
      },
    });
    for (const address of ["/v1/posts", "/v1/events", "/v1/inbox/threads", "/v1/media", "/v1/sandbox/catcher/requests"])
      assert.deepEqual(await list(key, address), [], address);
  });

  test("200: the same three words give the same bytes, whatever was there before", async () => {
    const { key } = await newWorkspace({ seed: "busy_agency" });
    const told = async () => {
      await reset(key, exact);
      const { id } = await create(key, { scheduledAt: "2026-11-30T09:30:00Z" });
      await advance(key, "P3D");
      return `${id}\n${await everything(key)}`;
    };
    const first = await told();
    assert.match(first, /"event":"post\.published"/);
    await create(key, { content: "between the two." });
    assert.equal(await told(), first);
    await reset(key, { ...exact, seedNumber: 8 });
    assert.notEqual((await create(key, { scheduledAt: "2026-11-30T09:30:00Z" })).id, first.split("\n")[0]);
  });

  test("200: keys, webhooks, the log and the plan stay, and a second endpoint of the same draw is another one", async () => {
    const { key } = await newWorkspace();
    await call("PUT", "/v1/sandbox/plan", { key, body: { plan: "agency" } });
    await reset(key, exact);
    const first = await subscribeCatcher(key);
    await reset(key, exact);
    const second = await subscribeCatcher(key);
    assert.notEqual(second.id, first.id);
    assert.deepEqual((await list(key, "/v1/webhooks")).map(({ id }) => id).sort(), [first.id, second.id].sort());
    assert.equal((await call("GET", "/v1/me", { key })).headers.get("x-ratelimit-limit"), "3000");
    const log = await list<{ operationId: string }>(key, "/v1/sandbox/requests?controls=true&limit=100");
    assert.equal(log.filter(({ operationId }) => operationId === "resetSandbox").length, 2);
  });

  test("200: nothing that was queued happens afterwards, and no endpoint hears of what a seed says", async () => {
    const { key } = await newWorkspace();
    const { id } = await subscribeCatcher(key);
    await answerWith(key, 500);
    await create(key);
    await advance(key, "P7D");
    await create(key, { content: "due later.", scheduledAt: "2027-01-04T09:00:00Z" });
    await reset(key, { seed: "all_failures" });
    assert.deepEqual(await list(key, `/v1/webhooks/${id}/deliveries`), []);
    await advance(key, "P120D");
    const texts = (await caught(key)).map(({ body }) => body);
    assert.ok(texts.length > 0, "what the seed left open still ends, and is told");
    assert.ok(texts.every((text) => !text.includes("due later")));
    assert.deepEqual((await catcher(key)).answers, (await catcher(await newKey())).answers, "as a new one answers");
  });

  test("200: an endpoint that was switched off for its failures is on again; one that a person switched off is not", async () => {
    const { key } = await newWorkspace();
    const [gone, off] = [await subscribeCatcher(key), await subscribeCatcher(key)];
    await answerWith(key, 410);
    await call("PATCH", `/v1/webhooks/${off.id}`, { key, body: { status: "disabled" } });
    await create(key);
    await advance(key, "P7D");
    const states = async () =>
      Object.fromEntries(
        (await list<{ id: string; status: string }>(key, "/v1/webhooks")).map(({ id, status }) => [id, status]),
      );
    assert.deepEqual(await states(), { [gone.id]: "disabled", [off.id]: "disabled" });
    await reset(key);
    assert.deepEqual(await states(), { [gone.id]: "enabled", [off.id]: "disabled" });
  });

  test("200: live mode and other workspaces keep everything", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "working_team");
    const other = await newKey({ seed: "starter" });
    await call("POST", "/v1/posts", { key: live, body: { ...note, scheduledAt: null } });
    const before = [await everything(other), (await call("GET", "/v1/posts", { key: live })).text];
    await create(key);
    await reset(key, exact);
    assert.deepEqual([await everything(other), (await call("GET", "/v1/posts", { key: live })).text], before);
    assert.equal((await list(live, "/v1/posts")).length, 1);
  });

  test("200: a repeat with the same Idempotency-Key is answered with the first answer; older keys are free again", async () => {
    const { key } = await newWorkspace();
    const posted = { key, body: { ...note, allowDuplicate: true }, headers: { "idempotency-key": "one-post" } };
    const old = await call("POST", "/v1/posts", posted);
    const options = { key, body: exact, headers: { "idempotency-key": "one-reset" } };
    const first = await call("POST", path, options);
    const fresh = await call("POST", "/v1/posts", posted);
    assert.deepEqual([fresh.status, fresh.headers.get("idempotency-replayed")], [201, null]);
    assert.notEqual(fresh.body.id, old.body.id);
    const again = await call("POST", path, options);
    assert.deepEqual([again.text, again.headers.get("idempotency-replayed")], [first.text, "true"]);
    assert.equal((await list(key, "/v1/posts")).length, 4, "the repeat reset nothing");
  });

  test("200: after the clock went back, the ends of what stays are as far ahead as before", async () => {
    const { browser } = await newOwner(house);
    const old = await makeKey(browser, { mode: "test", scopes: ["read", "write", "webhook:admin"] });
    const { secret } = keyIn(await rotateKey(browser, old.id, 1));
    await advance(secret, "PT12H");
    await reset(secret, exact);
    await advance(secret, "PT11H59M59.999S");
    assert.equal(await statusOf(old.secret), 200);
    await advance(secret, "PT0.001S");
    assert.deepEqual([await statusOf(old.secret), await statusOf(secret)], [401, 200]);
  });

  test("422: every mistake in a body, with what would be right", async () => {
    const { key } = await newWorkspace();
    for (const [body, pointer, code] of [
      [{ seed: "full" }, "/seed", "invalid_enum"],
      [{ seedNumber: 0 }, "/seedNumber", "out_of_range"],
      [{ clockStart: "2026-02-30T09:00:00Z" }, "/clockStart", "invalid_date"],
      [{ clockStart: "1999-12-31T23:59:59Z" }, "/clockStart", "out_of_range"],
      [{ clockStart: "2040-01-01T00:00:00Z" }, "/clockStart", "out_of_range"],
      [{ clock: "now" }, "/clock", "unknown_field"],
    ] as const) {
      const problem = await refusal("POST", path, { key, body });
      assert.equal(problem.status, 422, JSON.stringify(body));
      assert.deepEqual([problem.errors?.[0]?.pointer, problem.errors?.[0]?.code], [pointer, code]);
    }
  });

  test("404 for a live key", async () => {
    const { live } = await newLiveWorkspace(house, "working_team");
    assert.equal((await refusal("POST", path, { key: live, body: {} })).status, 404);
    assert.equal((await refusal("GET", "/v1/sandbox/seeds", { key: live })).status, 404);
  });

  test("two resets at once leave one beginning", async () => {
    const { key } = await newWorkspace();
    await Promise.all([reset(key, exact), reset(key, exact), create(key).catch(() => null)]);
    await reset(key, exact);
    assert.equal((await list(key, "/v1/posts")).length, 3);
  });
});

describe("listSeeds", () => {
  test("200: every seed of the contract, and a new workspace and a reset take each by its name", async () => {
    const key = await newKey();
    const { body } = await call("GET", "/v1/sandbox/seeds", { key });
    const data = body.data as unknown as { name: SeedName; title: string; description: string }[];
    assert.deepEqual(
      data.map(({ name, title, description }) => [name, { title, description }]),
      Object.entries(seeds),
    );
    for (const { name } of data) {
      const own = await newKey({ seed: name });
      await reset(key, { seed: name });
      const shapes = [];
      for (const one of [own, key])
        shapes.push((await list<{ status: string }>(one, "/v1/posts?limit=100")).map(({ status }) => status).sort());
      assert.deepEqual(shapes[0], shapes[1], name);
    }
  });

  test("busy_agency: four campaigns in a month, and posts that are published when their time comes", async () => {
    const key = await newKey({ seed: "busy_agency" });
    const posts = await list<{ status: string; campaignId: string | null; createdAt: string }>(
      key,
      "/v1/posts?limit=100",
    );
    const counts = Map.groupBy(posts, ({ status }) => status);
    assert.deepEqual([...counts].map(([status, rows]) => [status, rows.length]).sort(), [
      ["draft", 2],
      ["published", 30],
      ["scheduled", 6],
    ]);
    assert.equal(new Set(posts.flatMap(({ campaignId }) => campaignId ?? [])).size, 4);
    assert.ok(posts.every(({ createdAt }) => Date.parse(createdAt) < startAt + 1000));
    await advance(key, "P7D");
    assert.deepEqual(await list(key, "/v1/posts?status=scheduled"), []);
  });

  test("inbox_full: sixty answers that nobody has read", async () => {
    const key = await newKey({ seed: "inbox_full" });
    const threads = await list<{ unreadCount: number }>(key, "/v1/inbox/threads?unread=true&limit=100");
    assert.equal(
      threads.reduce((sum, { unreadCount }) => sum + unreadCount, 0),
      60,
    );
  });

  test("all_failures: each outcome of the contract, as the table of outcomes says", async () => {
    const key = await newKey({ seed: "all_failures" });
    type Post = { content: string; deliveries: { status: string }[] };
    const posts = await list<Post>(key, "/v1/posts?limit=100");
    assert.equal(posts.length, Object.keys(outcomes).length);
    for (const [name, { delivery }] of Object.entries(outcomes)) {
      const post = posts.find(({ content }) => content === `this one ends as ${name.replace(":N", "")}.`);
      const expected = name === "pending_review" ? "pending_review" : delivery;
      assert.equal(post?.deliveries[0]?.status, expected, name);
    }
  });
});
