import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { awaitFile } from "#sandbox/files/import-later.ts";
import { randomId } from "#sandbox/ids.ts";
import { replaceSecret } from "#sandbox/keys/replace-secret.ts";
import { Store } from "#sandbox/store/store.ts";
import { drawClock } from "#sandbox/time/lock-clock.ts";
import { liveTime } from "#sandbox/time/workspace-time.ts";
import { dropWorkspace } from "#sandbox/workspaces/workspace-deletions.ts";
import { advance, create, newKey, note, read, unanswered } from "#tests/support/api-words.ts";
import { atKeyDesk } from "#tests/support/at-key-desk.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { answerWith, freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";

inEachHouse("the API", (house) => {
  test("a post lives from its creation to published, is listed, changed and deleted", async () => {
    const key = await newKey();
    const { id } = await create(key, { channels: ["instagram", "x"], test: { x: "fail_then_publish" } });
    await call("PATCH", `/v1/posts/${id}`, { key, body: { content: "other words" } });
    const happened = await advance(key, "P30D");
    assert.equal(happened.filter(({ kind }) => kind === "published").length, 2);
    const post = await read(key, id);
    assert.deepEqual([post.status, post.content], ["published", "other words"]);
    const listed = await call("GET", "/v1/posts?status=published&channel=x&limit=1", { key });
    assert.equal((listed.body.data as unknown as { id: string }[])[0]?.id, id);
    const events = await call("GET", `/v1/events?objectId=${id}`, { key });
    assert.equal((events.body.data as unknown as unknown[]).length, 3);
    const draft = await create(key, { content: "to delete", scheduledAt: null });
    assert.equal((await call("DELETE", `/v1/posts/${draft.id}`, { key })).status, 204);
  });

  test("ten calls at once under one Idempotency-Key make one post; the others wait their turn or are told to", async () => {
    const key = await newKey();
    const send = () => call("POST", "/v1/posts", { key, body: note, headers: { "idempotency-key": "one" } });
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    for (const answer of answers) {
      if (answer.status === 409)
        assert.deepEqual(
          [answer.body.code as unknown, answer.headers.get("retry-after")],
          ["idempotency_in_progress", "1"],
        );
      else assert.equal(answer.status, 201);
    }
    assert.equal((await send()).headers.get("idempotency-replayed"), "true");
    const { body } = await call("GET", "/v1/posts", { key });
    assert.equal((body.data as unknown as unknown[]).length, 1);
  });

  test("fifty posts at once are fifty posts, each published exactly once by two runners at the same time", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const due = new Date(house.clock.now() + 1000).toISOString();
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        create(key, { content: `note ${index}`, channels: ["x"], scheduledAt: due }),
      ),
    );
    for (const step of [1000, 5000]) {
      house.clock.advance(step);
      await Promise.all([house.sandbox.jobs.runDue(), house.sandbox.jobs.runDue()]);
    }
    const { body } = await call("GET", "/v1/events?event=post.published&limit=100", { key });
    const delivered = (body.data as unknown as { data: { deliveryId: string } }[]).map(({ data }) => data.deliveryId);
    assert.deepEqual([delivered.length, new Set(delivered).size], [50, 50]);
  });

  test("two advances at once: one moves the clock, the other is told that it moves, or both in turn", async () => {
    const key = await newKey();
    await create(key);
    const answers = await Promise.all(
      [1, 2].map(() => call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P1D" } })),
    );
    const moved = answers.filter(({ status }) => status === 200).length;
    assert.ok(moved >= 1);
    const clock = await call("GET", "/v1/sandbox/clock", { key });
    assert.equal(clock.body.offsetMs as unknown, moved * 24 * 3_600_000);
  });

  test("two rotations at once are one rotation", async () => {
    const { workspaceId, liveKeyId } = await newLiveWorkspace(house);
    const rotate = () => atKeyDesk(house, { workspaceId, livemode: true }, (desk) => replaceSecret(desk, liveKeyId, 1));
    const results = await Promise.allSettled([rotate(), rotate(), rotate()]);
    assert.equal(results.filter(({ status }) => status === "fulfilled").length, 1);
  });

  test("thirty new webhooks at once are twenty; the others are told that it is full", async () => {
    const { live: key } = await newLiveWorkspace(house, "agency");
    const make = (place: number) =>
      call("POST", "/v1/webhooks", { key, body: { url: `https://93.184.216.34/${place}`, events: ["*"] } });
    const answers = await Promise.all(Array.from({ length: 30 }, (_, place) => make(place)));
    const refused = answers.filter(({ status }) => status !== 201);
    assert.deepEqual(
      refused.map(({ status, body }) => [status, body.code as unknown]),
      Array.from({ length: 10 }, () => [409, "too_many_webhooks"]),
    );
    const listed = await call("GET", "/v1/webhooks?limit=100", { key });
    assert.equal((listed.body.data as unknown as unknown[]).length, 20);
  });

  test("the last day of a webhook, and what it misses, are counted alike", async () => {
    const key = await newKey();
    await freeze(key);
    const { id } = await subscribeCatcher(key, { events: ["post.scheduled"] });
    await create(key, { content: "one" });
    await tick(key);
    await answerWith(key, 410);
    await create(key, { content: "two" });
    await tick(key);
    await create(key, { content: "three" });
    const { hours } = (await call("GET", `/v1/webhooks/${id}/activity`, { key })).body as unknown as {
      hours: { succeeded: number; failed: number; waiting: number }[];
    };
    const { from: _, ...present } = hours[23] as { from?: string };
    assert.deepEqual(present, { succeeded: 1, failed: 1, waiting: 1 });
    const missing = await call("POST", `/v1/webhooks/${id}/replay`, { key, body: { dryRun: true } });
    const counts = { held: 1, exhausted: 1, cancelled: 0, never_queued: 0 };
    assert.deepEqual(missing.body.matchedByState as unknown, counts);
  });

  test("the deletion of a workspace waits for a write that has begun in test mode, and leaves nothing of it", async () => {
    const { workspaceId } = await newWorkspace();
    const { engine } = house.sandbox;
    const now = house.clock.now();
    let deleted: Promise<void> | undefined;
    await engine.transaction(async (session) => {
      await drawClock(session, workspaceId);
      deleted = engine.transaction((other) => dropWorkspace(other, workspaceId));
      // Long enough for the deletion to come as far as it can.
      await wait(200);
      const file = { id: randomId("med", now), url: "https://example.com/a.png" };
      await awaitFile(new Store(session, workspaceId, false), liveTime(now), file);
    });
    await deleted;
    assert.equal(await countRows(engine, "media", `workspace_id = '${workspaceId}'`), 0);
    assert.equal(await countRows(engine, "workspace", `id = '${workspaceId}'`), 0);
  });

  test("a dry run leaves nothing behind", async () => {
    const key = await newKey();
    const { id } = await create(key, unanswered);
    const dry = await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P30D", dryRun: true } });
    assert.equal((dry.body.happened as unknown as unknown[]).length, 4);
    assert.equal((await read(key, id)).status, "scheduled");
  });
});
