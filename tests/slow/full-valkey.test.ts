import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Redis } from "ioredis";
import { SharedLimiter } from "#sandbox/limits/shared-limiter.ts";
import { systemClock } from "#sandbox/time/clock.ts";
import { until } from "#tests/support/until.ts";
import { startValkey, type Valkey } from "#tests/support/valkey.ts";

let valkey: Valkey;
let operator: Redis;
const said: string[] = [];
let limiter: SharedLimiter;

before(async () => {
  valkey = await startValkey();
  operator = new Redis(valkey.url);
  limiter = new SharedLimiter({
    url: valkey.url,
    clock: systemClock,
    name: "alone",
    recall: async () => new Map(),
    say: (words) => said.push(words),
    alone: () => undefined,
  });
  await limiter.opened(20_000);
});

after(async () => {
  await limiter.close();
  operator.disconnect();
  await valkey.kill();
});

test("a Valkey without room counts as away until it has some: it is told nothing meanwhile, and the operator hears of it once", async () => {
  await limiter.admit("full", 40);
  await operator.config("SET", "maxmemory", "1");
  let admitted = 1;
  for (let count = 0; count < 20; count++) {
    if ((await limiter.admit("full", 40)).admitted) admitted++;
    await sleep(100);
  }
  assert.equal(admitted, 21);
  assert.deepEqual(said, ["Rate limit: Valkey is away. Until it is back, each process counts its own part."]);
  assert.equal(await operator.llen("aloha:limit:full"), 1);
  await operator.config("SET", "maxmemory", "0");
  await until(() => limiter.shares && said.length === 2);
  assert.equal((await limiter.peek("full", 40)).remaining, 40 - admitted);
});
