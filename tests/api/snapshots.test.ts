import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { type Answered, call, newWorkspace } from "#tests/support/call.ts";
import { caught, freeze, subscribeCatcher } from "#tests/support/catcher-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const path = "/v1/sandbox/snapshots";

interface Snapshot {
  id: string;
  name: string;
  posts: number;
  rows: number;
  bytes: number;
  clockAt: string;
}

async function take(key: string, name = "before the launch"): Promise<Snapshot> {
  const answer = await call("POST", path, { key, body: { name } });
  assert.equal(answer.status, 201, answer.text);
  return answer.body as unknown as Snapshot;
}

async function restore(key: string, id: string): Promise<Answered> {
  const answer = await call("POST", `${path}/${id}/restore`, { key });
  assert.equal(answer.status, 200, answer.text);
  return answer;
}

async function list<Row = Snapshot>(key: string, address = path): Promise<Row[]> {
  return (await call("GET", address, { key })).body.data as unknown as Row[];
}

/** All that test mode holds, to the letter. */
async function everything(key: string): Promise<string> {
  const parts = [];
  for (const one of ["posts", "events", "inbox/threads", "media", "analytics/export", "sandbox/catcher"])
    parts.push((await call("GET", `/v1/${one}`, { key })).text);
  parts.push((await call("GET", "/v1/sandbox/catcher/requests?limit=100", { key })).text);
  return parts.join("\n").replaceAll(/"(requestId|instance)":"[^"]*"/g, "");
}

async function furnished(): Promise<string> {
  const { key } = await newWorkspace({ seed: "busy_agency" });
  await freeze(key);
  await subscribeCatcher(key);
  await create(key);
  await call("POST", "/v1/analytics/export", { key, body: { format: "csv" } });
  await call("POST", "/v1/voice/train", {
    key,
    body: { samples: ["a", "b", "c"].map((text) => ({ text: `${text} text.` })) },
  });
  await advance(key, "P1D");
  return key;
}

describe("createSnapshot", () => {
  test("201: with its name, how much it keeps, and where the clock stood", async () => {
    const key = await newKey({ seed: "starter" });
    await freeze(key);
    const answer = await call("POST", path, { key, body: { name: "  über ünïcode 🌱  " } });
    assert.equal(answer.status, 201, answer.text);
    const taken = answer.body as unknown as Snapshot;
    assert.equal(taken.name, "über ünïcode 🌱");
    assert.equal(taken.posts, 3);
    assert.ok(taken.rows > 10 && taken.bytes > 100);
    assert.deepEqual(await list(key), [taken]);
  });

  test("409 too_many_snapshots: the eleventh, also when two come at once; a deleted one makes room", async () => {
    const key = await newKey();
    for (let count = 0; count < 9; count++) await take(key, `number ${count}`);
    const answers = await Promise.all(
      [1, 2, 3].map((one) => call("POST", path, { key, body: { name: `late ${one}` } })),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
    assert.equal((await refusal("POST", path, { key, body: { name: "eleven" } })).code, "too_many_snapshots");
    const [newest] = await list(key);
    assert.equal((await call("DELETE", `${path}/${newest?.id}`, { key })).status, 204);
    await take(key);
  });

  test("409 snapshot_too_large: more than 50,000 things", async () => {
    const { key, workspaceId } = await newWorkspace();
    const rows = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50001)";
    await house.sandbox.engine.transaction((session) =>
      session.all({
        sql: `INSERT INTO event (workspace_id, livemode, id, event, object_id, sequence, created_at, body)
          ${rows} SELECT ?, 0, 'evt_' || i, 'post.published', 'post_x', i, i, '{}' FROM n`,
        parameters: [workspaceId],
      }),
    );
    const problem = await refusal("POST", path, { key, body: { name: "all of it" } });
    assert.deepEqual([problem.status, problem.code], [409, "snapshot_too_large"]);
    assert.deepEqual(await list(key), []);
  });

  test("422: a name that is none", async () => {
    const key = await newKey();
    for (const [body, code] of [
      [{}, "required"],
      [{ name: "   " }, "too_short"],
      [{ name: "two\nlines" }, "invalid_format"],
      [{ name: "x".repeat(61) }, "too_long"],
      [{ name: "fine", names: [] }, "unknown_field"],
    ] as const) {
      const problem = await refusal("POST", path, { key, body });
      assert.deepEqual([problem.status, problem.errors?.[0]?.code], [422, code], JSON.stringify(body));
    }
  });

  test("the same Idempotency-Key takes one", async () => {
    const key = await newKey();
    const options = { key, body: { name: "once" }, headers: { "idempotency-key": "once" } };
    const first = await call("POST", path, options);
    const again = await call("POST", path, options);
    assert.deepEqual([again.text, again.headers.get("idempotency-replayed")], [first.text, "true"]);
    assert.equal((await list(key)).length, 1);
  });
});

describe("restoreSnapshot", () => {
  test("200: everything is as it was, whatever came between, and goes on in the same way", async () => {
    const key = await furnished();
    const { id, clockAt } = await take(key);
    const before = await everything(key);
    const goOn = async () => {
      const made = await create(key, { content: "made after it.", scheduledAt: null });
      await advance(key, "P3D");
      return `${made.id}\n${await everything(key)}`;
    };
    const first = await goOn();
    await call("POST", "/v1/sandbox/reset", { key, body: { seed: "all_failures" } });
    const { body } = await restore(key, id);
    assert.equal((body.clock as unknown as { now: string }).now, clockAt);
    assert.equal(await everything(key), before);
    assert.equal(await goOn(), first);
    await restore(key, id);
    assert.equal(await everything(key), before, "a second time");
  });

  test("200: what was queued is delivered once, to endpoints that are still there", async () => {
    const { key } = await newWorkspace();
    await freeze(key);
    const [kept, gone] = [await subscribeCatcher(key), await subscribeCatcher(key)];
    await create(key, { scheduledAt: "2026-11-30T09:30:00Z" });
    const { id } = await take(key);
    await advance(key, "P10D");
    const told = (await caught(key)).filter(({ webhookId }) => webhookId === kept.id).map(({ body }) => body);
    await call("DELETE", `/v1/webhooks/${gone.id}`, { key });
    await restore(key, id);
    assert.deepEqual(await caught(key), []);
    await advance(key, "P10D");
    const again = await caught(key);
    assert.deepEqual(
      again.map(({ body }) => body),
      told,
    );
    assert.ok(again.every(({ webhookId }) => webhookId === kept.id));
  });

  test("200: a running clock runs on from where it stood", async () => {
    const key = await newKey({ seed: "starter" });
    await advance(key, "P2D");
    const { id, clockAt } = await take(key);
    await advance(key, "P40D");
    house.clock.advance(3_600_000);
    const { body } = await restore(key, id);
    assert.deepEqual(
      [(body.clock as unknown as { now: string }).now, (body.clock as unknown as { state: string }).state],
      [clockAt, "running"],
    );
  });

  test("200: a repeat with the same Idempotency-Key restores once", async () => {
    const key = await newKey();
    const { id } = await take(key);
    const options = { key, headers: { "idempotency-key": "back" } };
    const first = await call("POST", `${path}/${id}/restore`, options);
    await create(key);
    const again = await call("POST", `${path}/${id}/restore`, options);
    assert.deepEqual([again.text, again.headers.get("idempotency-replayed")], [first.text, "true"]);
    assert.equal((await list(key, "/v1/posts")).length, 1);
  });

  test("422: a body where none is read", async () => {
    const key = await newKey();
    const { id } = await take(key);
    assert.equal((await refusal("POST", `${path}/${id}/restore`, { key, body: { now: true } })).status, 422);
  });

  test("404 for a snapshot of another workspace, one that never was, and for live keys", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "working_team");
    const { id } = await take(key);
    const other = await newKey();
    for (const [one, which] of [
      [other, id],
      [key, "snp_01JRQ6D4F7G8H9J0K1M2N3P4Q5"],
      [key, "snapshot"],
      [live, id],
    ] as const) {
      assert.equal((await refusal("POST", `${path}/${which}/restore`, { key: one })).code, "not_found");
      assert.equal((await refusal("DELETE", `${path}/${which}`, { key: one })).code, "not_found");
    }
    for (const method of ["GET", "POST"])
      assert.equal(
        (await refusal(method, path, { key: live, ...(method === "POST" ? { body: { name: "x" } } : {}) })).status,
        404,
      );
    assert.deepEqual(await list(other), []);
  });
});

describe("deleteSnapshot", () => {
  test("204, and 404 the second time; what the sandbox holds stays", async () => {
    const key = await newKey({ seed: "starter" });
    const { id } = await take(key);
    assert.equal((await call("DELETE", `${path}/${id}`, { key })).status, 204);
    assert.equal((await call("DELETE", `${path}/${id}`, { key })).status, 404);
    assert.equal((await list(key, "/v1/posts")).length, 3);
  });

  test("a snapshot outlives a reset", async () => {
    const key = await newKey({ seed: "starter" });
    const taken = await take(key);
    await call("POST", "/v1/sandbox/reset", { key });
    assert.deepEqual(await list(key), [taken]);
  });
});
