import assert from "node:assert/strict";
import { test } from "node:test";
import { addUsage } from "#sandbox/log/usage-rows.ts";
import { UsageTally } from "#sandbox/log/usage-tally.ts";
import { manualClock } from "#sandbox/time/clock.ts";
import { onEachEngine, type Place } from "#tests/support/engines.ts";

async function rowsOf({ engine }: Place, sql: string): Promise<object[]> {
  return (await engine.all<object>({ sql, parameters: [] })).map((row) => ({ ...row }));
}

onEachEngine("counts", (place) => {
  test("of several processes are added up, however many write at once", async () => {
    const clock = manualClock(Date.UTC(2026, 10, 24, 9, 30));
    const failures: unknown[] = [];
    const engines = [place.engine, await place.open(), await place.open()];
    const tallies = engines.map((engine) => new UsageTally({ engine, clock, report: (error) => failures.push(error) }));
    for (let round = 0; round < 5; round++) {
      for (const [turn, tally] of tallies.entries()) {
        for (let count = 0; count < 60; count++) {
          // Each comes upon the rows in another order.
          const webhookId = `whk_${turn === 1 ? 59 - count : count}`;
          tally.attempt({ workspaceId: "wsp_1", livemode: 0, webhookId, succeeded: true, tookMs: 1 });
        }
      }
      await Promise.all(tallies.map((tally) => tally.flush()));
    }
    assert.deepEqual(failures, []);
    const sql = `SELECT count(*) AS n, min(count) AS least, max(count) AS most FROM usage_hour WHERE kind = 'attempt'`;
    assert.deepEqual(await rowsOf(place, sql), [{ n: 60, least: 15, most: 15 }]);
  });

  test("of a minute keep the highest limit that applied in it", async () => {
    const minute = { workspace_id: "wsp_2", livemode: 0, at: 60_000, admitted: 1, refused: 2 };
    for (const call_limit of [600, 3000, 60]) {
      const rows = { minutes: [{ ...minute, call_limit }], hours: [] };
      await place.engine.transaction((session) => addUsage(session, rows));
    }
    const sql = "SELECT admitted, refused, call_limit FROM usage_minute WHERE workspace_id = 'wsp_2'";
    assert.deepEqual(await rowsOf(place, sql), [{ admitted: 3, refused: 6, call_limit: 3000 }]);
  });
});
