import assert from "node:assert/strict";
import { test } from "node:test";
import { lanePriority } from "#sandbox/events/fan-out.ts";
import { Store } from "#sandbox/store/store.ts";
import { enqueue } from "#sandbox/time/enqueue.ts";
import { liveTime } from "#sandbox/time/workspace-time.ts";
import { dueInLanes } from "#sandbox/webhooks/due-in-lanes.ts";
import { newWorkspace } from "#tests/support/call.ts";
import { inEachHouse } from "#tests/support/each-house.ts";

inEachHouse("what is due in several lanes", (house) => {
  const now = () => house.clock.now();
  const due = (wanted: Readonly<Record<string, number>>) =>
    house.sandbox.engine.transaction((session) => {
      const lanes = Object.entries(wanted).map(([lane, count]) => ({ lane, count }));
      return dueInLanes(session, lanes, now());
    });

  /** Queues `subject` in a lane for each word: its priority, and by how much it is late. */
  async function queue(
    lane: string,
    jobs: Readonly<Record<string, [keyof typeof lanePriority, number]>>,
  ): Promise<void> {
    const { workspaceId } = await newWorkspace();
    await house.sandbox.engine.transaction(async (session) => {
      const store = new Store(session, workspaceId, true);
      for (const [subject, [priority, lateMs]] of Object.entries(jobs)) {
        const time = liveTime(now() - lateMs);
        const dueAt = now() - lateMs;
        await enqueue(store, time, { kind: "deliver", subject, dueAt, lane, priority: lanePriority[priority] });
      }
    });
  }

  test("each lane gives as many as were asked of it, those that somebody waits for first", async () => {
    await queue("north", {
      n1: ["replay", 90],
      n2: ["retry", 80],
      n3: ["fresh", 70],
      n4: ["asked", 60],
      n5: ["fresh", 50],
    });
    await queue("south", { s1: ["fresh", 40], s2: ["fresh", 30], s3: ["fresh", 20] });
    await queue("east", { e1: ["retry", 10], e2: ["retry", -1000] });
    const rows = await due({ south: 2, nowhere: 4, north: 3, east: 5 });
    const told = rows.map(({ lane, subject }) => `${lane} ${subject}`);
    // Of the north the replay and the retry stay behind; what was taken begins in the order in which it fell due.
    assert.deepEqual(told, ["south s1", "south s2", "north n3", "north n4", "north n5", "east e1"]);
  });

  test("a lane of its own gives everything, in whatever number it is asked", async () => {
    const jobs = Object.fromEntries(
      Array.from({ length: 40 }, (_, place) => [`w${place}`, ["fresh", 100 - place] as const]),
    );
    await queue("west", jobs as Record<string, ["fresh", number]>);
    for (const count of [1, 3, 7, 33, 40, 64]) {
      const rows = await due({ west: count });
      assert.deepEqual(
        rows.map(({ subject }) => subject),
        Object.keys(jobs).slice(0, count),
      );
    }
  });

  test("what stands still or is leased is left alone, and nothing is asked for nothing", async () => {
    await queue("held", { h1: ["fresh", 10], h2: ["fresh", 10], h3: ["fresh", 10] });
    const change = (sql: string) => house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [] }));
    await change("update job set state = 'leased', lease_until = 0 where subject = 'h1'");
    await change("update job set wake_at = null where subject = 'h2'");
    assert.deepEqual(
      (await due({ held: 9 })).map(({ subject }) => subject),
      ["h3"],
    );
    assert.deepEqual(await due({}), []);
  });
});
