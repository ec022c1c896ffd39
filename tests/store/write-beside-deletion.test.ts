import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { awaitFile } from "#sandbox/files/import-later.ts";
import { randomId } from "#sandbox/ids.ts";
import { Store } from "#sandbox/store/store.ts";
import { drawClock } from "#sandbox/time/lock-clock.ts";
import { liveTime } from "#sandbox/time/workspace-time.ts";
import { dropWorkspace } from "#sandbox/workspaces/workspace-deletions.ts";
import { newWorkspace } from "#tests/support/call.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { inEachHouse } from "#tests/support/each-house.ts";

inEachHouse("the deletion of a workspace", (house) => {
  test("waits for a write that has begun in test mode, and leaves nothing of it", async () => {
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
});
