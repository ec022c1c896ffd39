import assert from "node:assert/strict";
import { registerHooks } from "node:module";
import { test } from "node:test";
import { openLimiter } from "#sandbox/limits/open-limiter.ts";
import { manualClock } from "#sandbox/time/clock.ts";

test("without REDIS_URL a verdict is there at once, and no client of Valkey is loaded", async () => {
  const loaded: string[] = [];
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      loaded.push(specifier);
      return next(specifier, context);
    },
  });
  const clock = manualClock(1_000_000);
  const recall = async () => new Map([["known", [999_000, 999_500]]]);
  const limiter = await openLimiter({
    redisUrl: null,
    clock,
    recall,
    name: "alone",
    say: () => assert.fail("there is nothing to tell"),
    alone: () => assert.fail("nobody else could count"),
  });
  assert.deepEqual(limiter.admit("known", 3), { admitted: true, remaining: 0, resetMs: 59_000 });
  assert.deepEqual(limiter.glance("known", 3), limiter.peek("known", 3));
  await import("#sandbox/limits/mirror.ts");
  hooks.deregister();
  assert.ok(
    loaded.some((name) => name.includes("mirror")),
    "the hook sees what is loaded",
  );
  assert.ok(!loaded.some((name) => /ioredis|shared-limiter|valkey/.test(name)), loaded.join(", "));
  await limiter.close();
});
