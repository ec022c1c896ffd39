import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { advance, create, newKey, note, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answerWith, subscribeCatcher } from "#tests/support/catcher-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const start = Date.UTC(2026, 10, 25, 9, 0, 0);

async function usage(key: string, query = ""): Promise<Schema<"Usage">> {
  const answer = await call("GET", `/v1/usage${query}`, { key });
  assert.equal(answer.status, 200, answer.text);
  return answer.body as unknown as Schema<"Usage">;
}

async function ask(key: string, count: number, path = "/v1/channels"): Promise<void> {
  for (let turn = 0; turn < count; turn++) await call("GET", path, { key });
}

const iso = (at: number) => new Date(at).toISOString();

describe("getUsage, the calls against the limit", () => {
  test("200: nothing yet, in a new workspace: every minute and quarter is there, and all are empty", async () => {
    house.clock.set(start + 30_000);
    const key = await newKey();
    const { requests, webhooks, operations, keys, sources, ...rest } = await usage(key);
    assert.deepEqual(rest, {
      object: "usage",
      livemode: false,
      plan: "free",
      limit: 60,
      period: "24h",
      from: iso(start - 23 * hourMs),
    });
    assert.deepEqual([webhooks, operations, keys, sources], [[], [], [], []]);
    assert.deepEqual([requests.admitted, requests.refused, requests.highest], [0, 0, null]);
    const { lastHour, lastDay } = requests;
    assert.deepEqual(
      [lastHour.length, lastHour[0]?.at, lastHour[59]?.at],
      [60, iso(start - 59 * minuteMs), iso(start)],
    );
    assert.deepEqual(
      [lastDay.length, lastDay[0]?.at, lastDay[95]?.at],
      [96, iso(start - 95 * 15 * minuteMs), iso(start)],
    );
    assert.ok(lastHour.every(({ admitted, refused, limit }) => admitted === 0 && refused === 0 && limit === 60));
    assert.ok(lastDay.every(({ highest, refused, limit }) => highest === 0 && refused === 0 && limit === 60));
  });

  test("200: each minute by itself, each quarter by its highest minute, refused calls apart", async () => {
    house.clock.set(start + 2 * minuteMs);
    const key = await newKey();
    await ask(key, 20);
    house.clock.advance(3 * minuteMs);
    await ask(key, 63);
    house.clock.advance(14 * minuteMs);
    await ask(key, 7);
    const { requests } = await usage(key);
    const seen = requests.lastHour.filter(({ admitted }) => admitted > 0);
    assert.deepEqual(seen, [
      { at: iso(start + 2 * minuteMs), admitted: 20, refused: 0, limit: 60 },
      { at: iso(start + 5 * minuteMs), admitted: 60, refused: 3, limit: 60 },
      { at: iso(start + 19 * minuteMs), admitted: 7, refused: 0, limit: 60 },
    ]);
    assert.deepEqual(
      requests.lastDay.filter(({ highest }) => highest > 0),
      [
        { at: iso(start), highest: 60, refused: 3, limit: 60 },
        { at: iso(start + 15 * minuteMs), highest: 7, refused: 0, limit: 60 },
      ],
    );
    assert.deepEqual([requests.admitted, requests.refused], [87, 3]);
    assert.deepEqual(requests.highest, seen[1]);
  });

  test("200: the answer counts every call before it, and not itself; controls do not count", async () => {
    house.clock.set(start);
    const key = await newKey();
    await call("GET", "/v1/sandbox/clock", { key });
    assert.equal((await usage(key)).requests.admitted, 0);
    assert.equal((await usage(key)).requests.admitted, 1);
    assert.deepEqual((await usage(key)).operations, [
      { operationId: "getUsage", calls: 2, refused: 0, clientErrors: 0, serverErrors: 0 },
    ]);
  });

  test("200: what is older than a day has left the day, and the hour after an hour", async () => {
    house.clock.set(start);
    const key = await newKey();
    await ask(key, 5);
    house.clock.advance(hourMs - 1);
    assert.equal((await usage(key)).requests.lastHour[0]?.admitted, 5);
    house.clock.advance(1);
    const later = (await usage(key)).requests;
    assert.ok(later.lastHour.every(({ at }) => at !== iso(start)));
    assert.equal(later.highest?.admitted, 5);
    house.clock.set(start + 24 * hourMs);
    assert.equal((await usage(key)).requests.admitted, 2);
  });

  test("200: a minute keeps the limit that applied in it, after another plan too", async () => {
    house.clock.set(start);
    const key = await newKey();
    await ask(key, 3);
    await call("PUT", "/v1/sandbox/plan", { key, body: { plan: "working_team" } });
    house.clock.advance(minuteMs);
    await ask(key, 100);
    const { plan, limit, requests } = await usage(key);
    assert.deepEqual([plan, limit], ["working_team", 600]);
    assert.deepEqual(
      requests.lastHour.slice(-2).map((one) => [one.admitted, one.limit]),
      [
        [3, 60],
        [100, 600],
      ],
    );
  });

  test("200: it is real time, whatever the workspace's clock says", async () => {
    house.clock.set(start);
    const key = await newKey();
    await advance(key, "P60D");
    await ask(key, 2);
    const { requests, from } = await usage(key);
    assert.deepEqual([requests.highest?.at, from], [iso(start), iso(start - 23 * hourMs)]);
  });

  test("200: each mode and each workspace sees its own alone, a live key its live calls", async () => {
    house.clock.set(start);
    const { live, test: key } = await newLiveWorkspace(house, "working_team");
    await ask(key, 4);
    await ask(live, 2);
    const [mine, alive] = [await usage(key), await usage(live)];
    assert.deepEqual([mine.livemode, mine.requests.admitted], [false, 4]);
    assert.deepEqual([alive.livemode, alive.requests.admitted], [true, 2]);
    assert.equal((await usage(await newKey())).requests.admitted, 0);
  });
});

describe("getUsage, the tables", () => {
  test("200: calls by operation, key and program, the most frequent first", async () => {
    house.clock.set(start);
    const { test: key, testKeyId } = await newLiveWorkspace(house, "agency");
    await ask(key, 3);
    await call("POST", "/v1/posts", { key, body: { ...note, channels: [] }, headers: { "user-agent": "curl/8.14" } });
    await create(key);
    const { operations, keys, sources } = await usage(key);
    const none = { refused: 0, clientErrors: 0, serverErrors: 0 };
    assert.deepEqual(operations, [
      { operationId: "listChannels", ...none, calls: 3 },
      { operationId: "createPost", ...none, calls: 2, clientErrors: 1 },
    ]);
    assert.deepEqual(keys, [{ id: testKeyId, name: "a key", hint: key.slice(-4), ...none, calls: 5, clientErrors: 1 }]);
    assert.deepEqual(sources, [
      { source: "none", ...none, calls: 4 },
      { source: "curl", ...none, calls: 1, clientErrors: 1 },
    ]);
  });

  test("200: of the last 24 hours, or of 7 days when they are asked for", async () => {
    house.clock.set(start);
    const { test: key } = await newLiveWorkspace(house, "agency");
    await ask(key, 1, "/v1/me");
    house.clock.advance(30 * hourMs);
    await ask(key, 1);
    const names = async (query: string) => (await usage(key, query)).operations.map(({ operationId }) => operationId);
    assert.deepEqual(await names(""), ["listChannels"]);
    assert.deepEqual((await names("?period=7d")).sort(), ["getMe", "getUsage", "listChannels"]);
    const week = await usage(key, "?period=7d");
    assert.deepEqual([week.period, week.from], ["7d", iso(start + 30 * hourMs - 167 * hourMs)]);
  });

  test("400 invalid_query: a period that there is not", async () => {
    const problem = await refusal("GET", "/v1/usage?period=30d", { key: await newKey() });
    assert.deepEqual([problem.status, problem.code, problem.errors[0]?.parameter], [400, "invalid_query", "period"]);
  });
});

describe("getUsage, the webhooks", () => {
  test("200: attempts by the hour, the share that succeeded, and how long 95 % of them took at most", async () => {
    house.clock.set(start);
    const { test: key } = await newLiveWorkspace(house, "agency");
    const hook = await subscribeCatcher(key, { events: ["post.scheduled"], description: "the catcher" });
    const idle = await subscribeCatcher(key, { events: ["matrix.completed"] });
    await answerWith(
      key,
      { kind: "respond", status: 500, delayMs: 9000 },
      { kind: "respond", status: 200, delayMs: 80 },
    );
    await create(key);
    await advance(key, "PT2M");
    house.clock.advance(3 * hourMs);
    for (let count = 0; count < 30; count++) await create(key, { content: `note ${count}` });
    await advance(key, "PT0S");
    const { webhooks } = await usage(key);
    assert.deepEqual(webhooks, [
      {
        id: hook.id,
        kind: "catcher",
        url: hook.url,
        description: "the catcher",
        deleted: false,
        attempts: 32,
        succeeded: 31,
        successShare: 31 / 32,
        p95Ms: 87,
        hours: [
          { at: iso(start), attempts: 2, succeeded: 1 },
          { at: iso(start + 3 * hourMs), attempts: 30, succeeded: 30 },
        ],
      },
      {
        id: idle.id,
        kind: "catcher",
        url: idle.url,
        description: null,
        deleted: false,
        attempts: 0,
        succeeded: 0,
        successShare: null,
        p95Ms: null,
        hours: [],
      },
    ]);
  });

  test("200: one that was deleted is shown as long as it has attempts in the period", async () => {
    house.clock.set(start);
    const { test: key } = await newLiveWorkspace(house, "agency");
    const hook = await subscribeCatcher(key);
    await create(key);
    await advance(key, "PT0S");
    await call("DELETE", `/v1/webhooks/${hook.id}`, { key });
    const [gone] = (await usage(key)).webhooks;
    assert.deepEqual([gone?.id, gone?.deleted, gone?.attempts, gone?.url], [hook.id, true, 1, hook.url]);
    house.clock.advance(25 * hourMs);
    assert.deepEqual((await usage(key)).webhooks, []);
    assert.equal((await usage(key, "?period=7d")).webhooks.length, 1);
  });

  test("200: another workspace sees none of them", async () => {
    const key = await newKey();
    await subscribeCatcher(key);
    await create(key);
    await advance(key, "PT0S");
    assert.deepEqual((await usage(await newKey())).webhooks, []);
  });
});
