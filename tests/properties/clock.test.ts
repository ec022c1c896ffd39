import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { create } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const minuteMs = 60_000;

const step = fc.oneof(
  fc.record({ kind: fc.constant("post" as const), inMinutes: fc.integer({ min: 0, max: 600 }) }),
  fc.record({ kind: fc.constant("advance" as const), byMinutes: fc.integer({ min: 0, max: 300 }) }),
  fc.record({ kind: fc.constant("wait" as const), realMinutes: fc.integer({ min: 0, max: 120 }) }),
  fc.record({ kind: fc.constantFrom("freeze" as const, "resume" as const) }),
);

test("whatever is done to the clock, time goes forward only and every post is published once, after its time", async () => {
  let word = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const { test: key } = await newLiveWorkspace(house, "agency");
      // The model: what the clock must say, in two numbers.
      let now = house.clock.now();
      let frozen = false;
      const due = new Map<string, number>();
      for (const act of steps) {
        if (act.kind === "post") {
          const at = now + act.inMinutes * minuteMs;
          const post = await create(key, {
            content: `word ${word++}`,
            channels: ["x"],
            scheduledAt: new Date(at).toISOString(),
          });
          due.set(post.id, at);
        } else if (act.kind === "advance") {
          await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: `PT${act.byMinutes}M` } });
          now += act.byMinutes * minuteMs;
        } else if (act.kind === "wait") {
          house.clock.advance(act.realMinutes * minuteMs);
          if (!frozen) now += act.realMinutes * minuteMs;
          await house.sandbox.jobs.runDue();
        } else {
          await call("POST", `/v1/sandbox/clock/${act.kind}`, { key });
          frozen = act.kind === "freeze";
        }
        const clock = await call("GET", "/v1/sandbox/clock", { key });
        assert.deepEqual(
          [clock.body.now as unknown, clock.body.state as unknown],
          [new Date(now).toISOString(), frozen ? "frozen" : "running"],
        );
      }
      await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P2D" } });
      const { body } = await call("GET", "/v1/events?event=post.published&limit=100", { key });
      const told = (body.data as unknown as { data: { postId: string; publishedAt: string } }[]).map(
        ({ data }) => data,
      );
      assert.deepEqual(told.map(({ postId }) => postId).sort(), [...due.keys()].sort());
      for (const { postId, publishedAt } of told)
        assert.ok(Date.parse(publishedAt) > (due.get(postId) ?? Number.POSITIVE_INFINITY));
    }),
    { numRuns: 60, seed: 20_261_124 },
  );
});
