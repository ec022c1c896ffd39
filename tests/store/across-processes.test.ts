import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, type TestContext, test } from "node:test";
import { installSandbox, type Sandbox } from "#sandbox/sandbox.ts";
import { advance, create, newKey, read } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { freeze, subscribeCatcher } from "#tests/support/catcher-words.ts";
import { listen, listener, report } from "#tests/support/listener-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { type Database, makeDatabase } from "#tests/support/postgres.ts";
import { openLine } from "#tests/support/read-stream.ts";
import { closeHouse, openRealHouse } from "#tests/support/test-sandbox.ts";
import { until } from "#tests/support/until.ts";

type House = Awaited<ReturnType<typeof openRealHouse>>;

/** Two houses on one Postgres: each has the caches, streams and timers of a process of its own. */
const houses: House[] = [];
let database: Database;
let dataDir = "";

before(async () => {
  database = await makeDatabase();
  dataDir = mkdtempSync(join(tmpdir(), "aloha-across-"));
  for (let count = 0; count < 2; count++) houses.push(await openRealHouse({ databaseUrl: database.url, dataDir }));
});
after(async () => {
  for (const house of houses) await closeHouse(house);
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Sends what follows to the first or the second process. */
function at(place: 0 | 1): Sandbox {
  const { sandbox } = houses[place] as House;
  installSandbox(sandbox);
  return sandbox;
}

function work(t: TestContext, place: 0 | 1, share: "all" | "listeners"): void {
  const { webhooks } = (houses[place] as House).sandbox;
  webhooks.worker.start(share);
  t.after(async () => {
    webhooks.services.streams.closeAll();
    await webhooks.worker.stop();
  });
}

describe("what one process does, another one knows", () => {
  test("a key, a post, a clock that was moved, and an idempotency key", async () => {
    at(0);
    const key = await newKey();
    await freeze(key);
    const body = { content: "the same words.", channels: ["linkedin"], scheduledAt: "2027-01-04T09:30:00Z" };
    const headers = { "idempotency-key": "once" };
    const first = await call("POST", "/v1/posts", { key, body, headers });
    at(1);
    const again = await call("POST", "/v1/posts", { key, body, headers });
    assert.deepEqual([again.status, again.headers.get("idempotency-replayed")], [201, "true"]);
    assert.equal(again.body.id, first.body.id);
    await advance(key, "P400D");
    at(0);
    assert.equal((await read(key, String(first.body.id))).status, "published");
    const clocks = [];
    for (const place of [0, 1] as const) {
      at(place);
      clocks.push((await call("GET", "/v1/sandbox/clock", { key })).body.now);
    }
    assert.equal(clocks[0], clocks[1]);
  });

  test("the allow-list of a key, though each keeps what it parsed of the old one", async () => {
    at(0);
    const { test: key, testKeyId: id } = await newLiveWorkspace(houses[0] as House, "free", { ipAllow: ["192.0.2.7"] });
    const statuses = async () => {
      const found = [];
      for (const place of [0, 1] as const) {
        at(place);
        found.push((await call("GET", "/v1/me", { key, headers: { "x-aloha-client-ip": "192.0.2.7" } })).status);
      }
      return found;
    };
    assert.deepEqual(await statuses(), [200, 200]);
    const sql = "UPDATE api_key SET ip_allow = $1 WHERE id = $2";
    await at(0).engine.all({ sql, parameters: ['["192.0.2.8"]', id] });
    assert.deepEqual(await statuses(), [403, 403]);
  });

  test("a clock that two processes move at once goes as far as the moves that were granted", async () => {
    at(0);
    const key = await newKey();
    await freeze(key);
    const now = async () => Date.parse(String((await call("GET", "/v1/sandbox/clock", { key })).body.now));
    const start = await now();
    const moves = ([0, 1, 0, 1] as const).map((place) => {
      at(place);
      return call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "PT1H" } });
    });
    const statuses = (await Promise.all(moves)).map(({ status }) => status);
    assert.ok(
      statuses.every((status) => status === 200 || status === 409),
      String(statuses),
    );
    at(1);
    const moved = statuses.filter((status) => status === 200).length;
    assert.ok(moved >= 1);
    assert.equal((await now()) - start, moved * 3_600_000);
  });

  test("a call that one answers comes to a tail that another holds", async (t) => {
    at(0);
    const key = await newKey();
    const line = await openLine(t, "/v1/sandbox/requests/stream", key);
    at(1);
    const answer = await call("GET", "/v1/channels", { key });
    const seen = await line.next("request");
    assert.equal(seen.data.id, answer.headers.get("x-request-id"));
  });

  test("what one catches comes to a stream that another holds", async (t) => {
    at(0);
    const key = await newKey();
    await subscribeCatcher(key, { events: ["post.scheduled"] });
    const line = await openLine(t, "/v1/sandbox/catcher/stream", key);
    work(t, 1, "all");
    at(0);
    const { id } = await create(key);
    const { data } = await line.next("caught");
    assert.ok(JSON.stringify(data).includes(id));
  });
});

describe("a listener's stream in a process that leaves deliveries to others", () => {
  test("is served by it, answers may come to another, and moving to another process loses nothing", async (t) => {
    work(t, 0, "listeners");
    work(t, 1, "all");
    at(0);
    const key = await newKey();
    const { id } = await listener(key, "laptop", { events: ["post.scheduled"] });
    const first = await listen(t, key, id);
    at(1);
    const post = await create(key);
    const { data } = await first.next("attempt");
    assert.ok(Buffer.from(data.bodyBase64, "base64").toString().includes(post.id));
    const answer = await report(key, id, data.attemptId, { statusCode: 200 });
    assert.deepEqual([answer.status, answer.body.outcome], [200, "succeeded"]);
    const second = await listen(t, key, id);
    assert.equal((await first.next("bye")).data.reason, "replaced");
    const next = await create(key, { content: "another monday note." });
    const moved = await second.next("attempt");
    assert.ok(Buffer.from(moved.data.bodyBase64, "base64").toString().includes(next.id));
    await report(key, id, moved.data.attemptId, { statusCode: 200 });
  });

  test("work that waited for a stream goes to whoever holds the next one", async (t) => {
    work(t, 0, "listeners");
    work(t, 1, "all");
    at(0);
    const key = await newKey();
    const { id } = await listener(key, "laptop", { events: ["post.scheduled"] });
    const first = await listen(t, key, id);
    await create(key);
    const { data } = await first.next("attempt");
    await report(key, id, data.attemptId, { statusCode: 200 });
    await first.close();
    await until(() => !(houses[0] as House).sandbox.webhooks.services.streams.isOpen(id));
    const waiting = await create(key, { content: "nobody hears this yet." });
    at(1);
    const second = await listen(t, key, id);
    const later = await second.next("attempt");
    assert.ok(Buffer.from(later.data.bodyBase64, "base64").toString().includes(waiting.id));
    await report(key, id, later.data.attemptId, { statusCode: 200 });
  });
});
