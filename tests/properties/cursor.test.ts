import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { create } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

const plan = fc.record({
  before: fc.integer({ min: 0, max: 14 }),
  /** How many rows are added after each page. */
  between: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }),
  limit: fc.integer({ min: 1, max: 5 }),
  order: fc.constantFrom("-createdAt", "createdAt", "-scheduledAt", "scheduledAt"),
  /** Whether the clock moves between rows; standing still makes ties. */
  ticks: fc.boolean(),
});

async function pages(key: string, path: string, limit: number, between: () => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const { body } = await call("GET", `${path}&limit=${limit}${cursor ? `&cursor=${cursor}` : ""}`, { key });
    const page = body as unknown as { data: { id: string }[]; nextCursor: string | null; hasMore: boolean };
    assert.equal(page.hasMore, page.nextCursor !== null);
    seen.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor;
    if (cursor !== null) await between();
  }
  return seen;
}

test("no post is repeated and none that was there is skipped, whatever is added between two pages", async () => {
  let word = 0;
  await fc.assert(
    fc.asyncProperty(plan, async ({ before, between, limit, order, ticks }) => {
      const { test: key } = await newLiveWorkspace(house, "agency");
      const add = async (scheduled: number) => {
        if (ticks) house.clock.advance(7);
        const at = new Date(house.clock.now() + (scheduled % 3) * 86_400_000 + 3_600_000).toISOString();
        return (await create(key, { content: `word ${word++}`, channels: ["x"], scheduledAt: at })).id;
      };
      const there: string[] = [];
      for (let count = 0; count < before; count++) there.push(await add(count));
      const waiting = [...between];
      const seen = await pages(key, `/v1/posts?order=${order}`, limit, async () => {
        for (let count = waiting.shift() ?? 0; count > 0; count--) await add(count);
      });
      assert.equal(new Set(seen).size, seen.length, "repeated");
      assert.deepEqual(
        there.filter((id) => !seen.includes(id)),
        [],
        "skipped",
      );
    }),
    { numRuns: 60, seed: 20_261_124 },
  );
});

test("no event is repeated or skipped either, in both orders", async () => {
  for (const order of ["createdAt", "-createdAt"]) {
    const { test: key } = await newLiveWorkspace(house, "agency");
    for (let count = 0; count < 12; count++) await create(key, { content: `event ${count}`, channels: ["x"] });
    const { body } = await call("GET", "/v1/events?limit=100", { key });
    const there = (body.data as unknown as { id: string }[]).map(({ id }) => id);
    let more = 0;
    const seen = await pages(key, `/v1/events?order=${order}`, 3, async () => {
      await create(key, { content: `more ${order} ${more++}`, channels: ["x"] });
    });
    assert.equal(new Set(seen).size, seen.length);
    assert.deepEqual(
      there.filter((id) => !seen.includes(id)),
      [],
    );
  }
});
