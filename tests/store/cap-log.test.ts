import assert from "node:assert/strict";
import { test } from "node:test";
import { capLog } from "#sandbox/workspaces/cap-log.ts";
import { onEachEngine, type Place } from "#tests/support/engines.ts";

/** How many calls each batch of the log holds, the oldest first. */
const cases: readonly { name: string; calls: readonly number[]; kept: readonly number[] }[] = [
  { name: "10,000 calls stay", calls: [6000, 4000], kept: [6000, 4000] },
  { name: "what lies before the newest 10,000 goes", calls: [1, 7000, 3000], kept: [7000, 3000] },
  { name: "a batch that holds the 10,000th call stays whole", calls: [1, 2, 9999], kept: [2, 9999] },
  { name: "one batch of more stays", calls: [12_000], kept: [12_000] },
];

onEachEngine("the cap of the request log", (place) => {
  for (const [index, { name, calls, kept }] of cases.entries()) {
    test(name, async () => {
      await addBatches(place, `wsp_${index}`, 0, calls);
      await capLog(place.engine);
      assert.deepEqual(await callsOf(place, `wsp_${index}`, 0), kept);
    });
  }

  test("each workspace and mode is counted alone", async () => {
    await addBatches(place, "wsp_two_modes", 0, [9000, 10_000]);
    await addBatches(place, "wsp_two_modes", 1, [9000]);
    await addBatches(place, "wsp_neighbour", 0, [9000]);
    await capLog(place.engine);
    assert.deepEqual(await callsOf(place, "wsp_two_modes", 0), [10_000]);
    assert.deepEqual(await callsOf(place, "wsp_two_modes", 1), [9000]);
    assert.deepEqual(await callsOf(place, "wsp_neighbour", 0), [9000]);
  });
});

async function addBatches(place: Place, workspaceId: string, livemode: number, calls: readonly number[]) {
  await place.engine.transaction(async (session) => {
    for (const [order, count] of calls.entries()) {
      const sql = `INSERT INTO request_log (workspace_id, livemode, id, at, count, heads, words)
        VALUES ('${workspaceId}', ${livemode}, 'batch ${order}', 0, ${count}, '[]', '')`;
      await session.all({ sql, parameters: [] });
    }
  });
}

async function callsOf(place: Place, workspaceId: string, livemode: number): Promise<number[]> {
  const sql = `SELECT count FROM request_log WHERE workspace_id = '${workspaceId}' AND livemode = ${livemode} ORDER BY id`;
  const rows = await place.engine.all<{ count: number }>({ sql, parameters: [] });
  return rows.map(({ count }) => count);
}
