import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, newKey, refusal } from "#tests/support/api-words.ts";
import { freeze } from "#tests/support/catcher-words.ts";
import { change, readThread, somebodyWrites } from "#tests/support/inbox-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const at = (id: string) => `/v1/inbox/threads/${id}`;
const iso = (instant: number) => new Date(instant).toISOString();
const hourMs = 3_600_000;
const talk = { kind: "dm", channel: "x" };

/** A frozen workspace with one direct message. */
async function one(): Promise<{ key: string; id: string }> {
  const key = await newKey();
  await freeze(key);
  return { key, id: (await somebodyWrites(key, talk)).id };
}

describe("200", () => {
  test("done and open again; what is left out stays", async () => {
    const { key, id } = await one();
    const tagged = await change(key, id, { tags: ["question"] });
    const done = await change(key, id, { status: "done" });
    assert.deepEqual(done, { ...tagged, status: "done" });
    assert.deepEqual(await readThread(key, id), done);
    assert.equal((await change(key, id, { status: "open" })).status, "open");
  });

  test("read and unread", async () => {
    const { key, id } = await one();
    await somebodyWrites(key, talk);
    assert.equal((await readThread(key, id)).unreadCount, 2);
    assert.equal((await change(key, id, { read: false })).unreadCount, 2);
    assert.equal((await change(key, id, { read: true })).unreadCount, 0);
    assert.equal((await change(key, id, { read: false })).unreadCount, 1);
  });

  test("tags are replaced as a whole", async () => {
    const { key, id } = await one();
    assert.deepEqual((await change(key, id, { tags: ["b", "a"] })).tags, ["b", "a"]);
    assert.deepEqual((await change(key, id, { tags: ["c d"] })).tags, ["c d"]);
    assert.deepEqual((await change(key, id, { tags: [] })).tags, []);
  });

  test("a snooze ends at its very instant on the workspace's clock", async () => {
    const { key, id } = await one();
    const until = startAt + 26 * hourMs;
    const snoozed = await change(key, id, { status: "snoozed", snoozedUntil: "2026-11-25T12:00:00+01:00" });
    assert.deepEqual([snoozed.status, snoozed.snoozedUntil], ["snoozed", iso(until)]);
    assert.deepEqual(await advance(key, "PT25H59M59.999S"), []);
    assert.equal((await readThread(key, id)).status, "snoozed");
    const happened = await advance(key, "PT0.001S");
    assert.deepEqual(
      happened.map((happening) => [happening.kind, happening.at]),
      [["snooze_ended", iso(until)]],
    );
    const { status, snoozedUntil, updatedAt, unreadCount } = await readThread(key, id);
    assert.deepEqual([status, snoozedUntil, updatedAt, unreadCount], ["open", null, iso(until), 1]);
  });

  test("a snooze can be moved and taken back, and then only the last word counts", async () => {
    const { key, id } = await one();
    await change(key, id, { status: "snoozed", snoozedUntil: iso(startAt + hourMs) });
    await change(key, id, { snoozedUntil: iso(startAt + 3 * hourMs) });
    await advance(key, "PT2H");
    assert.equal((await readThread(key, id)).status, "snoozed");
    await change(key, id, { status: "done", snoozedUntil: null });
    assert.deepEqual(await advance(key, "PT2H"), []);
    assert.deepEqual([(await readThread(key, id)).status, (await readThread(key, id)).snoozedUntil], ["done", null]);
  });

  test("a new message opens a snoozed thread and a done one, and the old snooze is forgotten", async () => {
    const { key, id } = await one();
    await change(key, id, { status: "snoozed", snoozedUntil: iso(startAt + hourMs) });
    await somebodyWrites(key, talk);
    const reopened = await readThread(key, id);
    assert.deepEqual([reopened.status, reopened.snoozedUntil], ["open", null]);
    await change(key, id, { status: "done", read: true });
    assert.deepEqual(await advance(key, "PT2H"), []);
    assert.equal((await readThread(key, id)).status, "done");
    await somebodyWrites(key, talk);
    assert.deepEqual([(await readThread(key, id)).status, (await readThread(key, id)).unreadCount], ["open", 1]);
  });

  test("a running clock wakes it in real time", async () => {
    const key = await newKey();
    const { id } = await somebodyWrites(key);
    await change(key, id, { status: "snoozed", snoozedUntil: iso(house.clock.now() + hourMs) });
    house.clock.advance(hourMs - 1);
    await house.sandbox.jobs.runDue();
    assert.equal((await readThread(key, id)).status, "snoozed");
    house.clock.advance(1);
    await house.sandbox.jobs.runDue();
    assert.equal((await readThread(key, id)).status, "open");
  });
});

describe("422 validation_failed", () => {
  const cases: [string, Record<string, unknown>, string, string][] = [
    ["a snooze without its time", { status: "snoozed" }, "/snoozedUntil", "required"],
    ["a snooze with null", { status: "snoozed", snoozedUntil: null }, "/snoozedUntil", "required"],
    ["a snooze until now", { status: "snoozed", snoozedUntil: iso(startAt) }, "/snoozedUntil", "out_of_range"],
    ["a time without a snooze", { snoozedUntil: iso(startAt + 1) }, "/snoozedUntil", "conflicting_fields"],
    ["a time with done", { status: "done", snoozedUntil: iso(startAt + 1) }, "/snoozedUntil", "conflicting_fields"],
    ["a day for a time", { status: "snoozed", snoozedUntil: "2026-12-01" }, "/snoozedUntil", "invalid_date"],
    ["another status", { status: "closed" }, "/status", "invalid_enum"],
    ["nothing at all", {}, "", "too_few"],
    ["a tag twice", { tags: ["a", "a"] }, "/tags", "duplicate_item"],
    ["21 tags", { tags: Array.from({ length: 21 }, (_, index) => `t${index}`) }, "/tags", "too_many"],
    ["a tag of 41 characters", { tags: ["a".repeat(41)] }, "/tags/0", "too_long"],
    ["a tag with blanks around it", { tags: [" a"] }, "/tags/0", "invalid_format"],
    ["read as a word", { read: "yes" }, "/read", "invalid_type"],
  ];
  for (const [what, body, pointer, code] of cases) {
    test(`${code}: ${what}`, async () => {
      const { key, id } = await one();
      const before = await readThread(key, id);
      const problem = await refusal("PATCH", at(id), { key, body });
      assert.deepEqual(
        [problem.status, problem.code, problem.errors.map((each) => [each.pointer, each.code])],
        [422, "validation_failed", [[pointer, code]]],
      );
      assert.deepEqual(await readThread(key, id), before);
    });
  }

  test("an unknown field and a time that does not go with done are told together", async () => {
    const { key, id } = await one();
    const body = { status: "done", snoozedUntil: iso(startAt + 1), snoozed_until: "a" };
    const problem = await refusal("PATCH", at(id), { key, body });
    assert.deepEqual(problem.errors.map((each) => [each.pointer, each.code]).sort(), [
      ["/snoozedUntil", "conflicting_fields"],
      ["/snoozed_until", "unknown_field"],
    ]);
  });
});

test("409 clock_advancing: while another call moves the clock", async () => {
  const { key, id } = await one();
  const sql = "UPDATE workspace SET clock_state = 'advancing', clock_lease_until = ?";
  const parameters = [house.clock.now() + 10_000];
  await house.sandbox.engine.transaction((session) => session.all({ sql, parameters }));
  const problem = await refusal("PATCH", at(id), { key, body: { status: "done" } });
  assert.deepEqual([problem.status, problem.code], [409, "clock_advancing"]);
});

test("404: a thread of another workspace, or of the other mode; nothing changes", async () => {
  const { live, test: key } = await newLiveWorkspace(house);
  const thread = await somebodyWrites(key);
  for (const other of [await newKey(), live])
    assert.equal((await refusal("PATCH", at(thread.id), { key: other, body: { status: "done" } })).status, 404);
  assert.deepEqual(await readThread(key, thread.id), thread);
});
