import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { fanOut } from "#sandbox/events/fan-out.ts";
import { awaitFile } from "#sandbox/files/import-later.ts";
import { randomId } from "#sandbox/ids.ts";
import { holdPost } from "#sandbox/posts/get-post.ts";
import type { Transaction } from "#sandbox/store/engine.ts";
import { Store } from "#sandbox/store/store.ts";
import { liveTime } from "#sandbox/time/workspace-time.ts";
import { create } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { newOwner, type TestBrowser } from "#tests/support/test-browser.ts";

inEachHouse("the deletion of a workspace beside a call in live mode", (house) => {
  /** A workspace that is kept, with a live key and a webhook that wants every event. */
  async function kept() {
    const { browser, workspaceId } = await newOwner(house);
    const body = { mode: "live", name: "Server", scopes: ["read", "write", "webhook:admin"] };
    const { secret: key } = (await browser.ask("POST", "/v1/keys", { body })).body as unknown as { secret: string };
    const hook = { url: "https://example.com/hooks", events: ["*"] };
    assert.equal((await call("POST", "/v1/webhooks", { key, body: hook })).status, 201);
    return { browser, workspaceId, key };
  }

  /** Begins a write, then the deletion, and lets the write end after it came as far as it can. */
  async function deleteDuring(
    browser: TestBrowser,
    workspaceId: string,
    begin: (store: Store) => Promise<unknown>,
    end: (store: Store, session: Transaction) => Promise<unknown>,
  ): Promise<void> {
    let deleted: ReturnType<TestBrowser["ask"]> | undefined;
    await house.sandbox.engine.transaction(async (session) => {
      const store = new Store(session, workspaceId, true);
      await begin(store);
      deleted = browser.ask("DELETE", `/v1/workspaces/${workspaceId}`);
      await wait(300);
      await end(store, session);
    });
    assert.equal((await deleted)?.status, 204);
  }

  const left = async (workspaceId: string) => {
    const counts: Record<string, number> = {};
    for (const table of ["media", "event", "job", "webhook", "webhook_delivery", "post", "delivery"])
      counts[table] = await countRows(house.sandbox.engine, table, `workspace_id = '${workspaceId}'`);
    return Object.entries(counts).filter(([, count]) => count > 0);
  };

  test("what a call still writes is gone two minutes later, deliveries to webhooks too", async () => {
    const { browser, workspaceId } = await kept();
    const now = house.clock.now();
    const event = { id: randomId("evt", now), event: "post.failed", objectId: "post_1", sequence: 1, at: now };
    await deleteDuring(
      browser,
      workspaceId,
      // It has read which webhooks there are when the deletion begins.
      async (store) => fanOut(store, liveTime(now), { ...event, requestId: null }),
      (store) => awaitFile(store, liveTime(now), { id: randomId("med", now), url: "https://example.com/a.png" }),
    );
    house.clock.advance(120_000);
    await house.sandbox.jobs.runDue();
    assert.deepEqual(await left(workspaceId), []);
  });

  test("a change of a post that has begun is waited for, and leaves no delivery behind", async () => {
    const { browser, workspaceId, key } = await kept();
    const { id } = await create(key);
    await deleteDuring(
      browser,
      workspaceId,
      (store) => holdPost(store, id),
      (_, session) =>
        session.all({
          sql: `INSERT INTO delivery (post_id, channel, workspace_id, livemode, id, status, content, attempts, fingerprint,
            outcome) VALUES ('${id}', 'bluesky', '${workspaceId}', 1, '${randomId("del", 1)}', 'pending', 'words', 0, 1, 'publish')`,
          parameters: [],
        }),
    );
    assert.deepEqual(
      (await left(workspaceId)).filter(([table]) => table !== "job"),
      [],
    );
    house.clock.advance(120_000);
    await house.sandbox.jobs.runDue();
    assert.deepEqual(await left(workspaceId), []);
  });
});
