import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { Redis } from "ioredis";
import { SharedLimiter } from "#sandbox/limits/shared-limiter.ts";
import { ValkeyLine } from "#sandbox/limits/valkey-line.ts";
import { systemClock } from "#sandbox/time/clock.ts";
import { until } from "#tests/support/until.ts";
import { startValkey, type Valkey } from "#tests/support/valkey.ts";

let valkey: Valkey;
const closing: (() => unknown)[] = [];
before(async () => {
  valkey = await startValkey();
});
after(async () => {
  for (const close of closing) await close();
  await valkey.kill();
});

/** A deadline that a busy machine does not miss. */
const patient = 20_000;
let made = 0;

async function openLine(): Promise<ValkeyLine> {
  const ready = Promise.withResolvers<void>();
  const line = new ValkeyLine(valkey.url, patient, { ready: ready.resolve, lost: () => undefined });
  closing.push(() => line.close());
  await ready.promise;
  return line;
}

interface Asked {
  readonly at: number;
  readonly limit: number;
  readonly admitted: boolean;
  readonly remaining: number;
  readonly reset: number;
  readonly peeked: boolean;
}

async function ask(
  line: ValkeyLine,
  key: string,
  window: number,
  limit: number,
  word: "admit" | "peek",
): Promise<Asked> {
  const answer = await line.ask(key, word, window, limit);
  assert.ok(answer, "Valkey did not answer");
  const [admitted = 0, remaining = 0, reset = 0, , at = 0] = answer;
  return { at, limit, admitted: admitted === 1, remaining, reset, peeked: word === "peek" };
}

/** The promise without any cleverness: of the calls so far, those of the last window. */
function judge(asked: readonly Asked[], window: number): void {
  const admitted: number[] = [];
  for (const { at, limit, remaining, reset, peeked, ...call } of asked.toSorted((a, b) => a.at - b.at)) {
    const counted = admitted.filter((other) => at - other < window);
    assert.equal(call.admitted, counted.length < limit, `${counted.length} of ${limit} at ${at}`);
    if (call.admitted && !peeked) {
      admitted.push(at);
      counted.push(at);
    }
    assert.equal(remaining, Math.max(0, limit - counted.length));
    const leaves = counted[Math.min(Math.max(0, counted.length - limit), counted.length - 1)];
    assert.equal(reset, leaves === undefined ? 0 : leaves + window - at);
  }
}

const calls = fc.array(
  fc.record({
    line: fc.constantFrom(0, 1, 2),
    waitMs: fc.constantFrom(0, 0, 0, 1, 3, 7),
    limit: fc.constantFrom(1, 3, 3, 3, 7, 20),
    word: fc.constantFrom("admit" as const, "admit" as const, "admit" as const, "peek" as const),
  }),
  { minLength: 1, maxLength: 60 },
);

describe("several processes on one Valkey", () => {
  test("admit exactly what a brute-force count admits, whoever asks, plan switches included", async () => {
    const lines = await Promise.all([openLine(), openLine(), openLine()]);
    let total = 0;
    await fc.assert(
      fc.asyncProperty(calls, fc.constantFrom(2000, 8000, 60_000_000), async (steps, window) => {
        const key = `brute:${++made}`;
        const asked: Promise<Asked>[] = [];
        for (const { line, waitMs, limit, word } of steps) {
          if (waitMs > 0) await sleep(waitMs);
          asked.push(ask(lines[line] as ValkeyLine, key, window, limit, word));
        }
        total += asked.length;
        judge(await Promise.all(asked), window);
      }),
      { numRuns: 30 },
    );
    assert.ok(total > 100);
  });

  test("two that call at once share one limit to the last call", async () => {
    const [one, other] = await Promise.all([openShared(), openShared()]);
    const bucket = `race:${++made}`;
    const limit = 100;
    const verdicts = await Promise.all(
      Array.from({ length: 300 }, (_, index) => (index % 2 === 0 ? one : other).admit(bucket, limit)),
    );
    assert.equal(verdicts.filter(({ admitted }) => admitted).length, limit);
    assert.deepEqual(
      new Set(verdicts.filter(({ admitted }) => admitted).map(({ remaining }) => remaining)).size,
      limit,
    );
    assert.ok(verdicts.every(({ resetMs }) => resetMs > 0 && resetMs <= 60_000));
    assert.equal((await other.peek(bucket, limit + 1)).remaining, 1);
  });

  test("calls of before a restart count where Valkey has forgotten them, and only there", async () => {
    const [forgotten, known] = [`seed:${++made}`, `seed:${++made}`];
    const first = await openShared();
    await first.admit(known, 9);
    const now = systemClock.now();
    await first.admit(known, 9);
    const recall = async () =>
      new Map([
        [forgotten, [now - 61_000, now - 30_000, now - 10]],
        [known, [now - 30_000]],
      ]);
    const second = await openShared({ recall });
    assert.equal((await second.peek(forgotten, 9)).remaining, 7);
    assert.equal((await second.peek(known, 9)).remaining, 7);
  });

  test("putting back twice is once, out of order, and what is older than the window or later than now is mended", async () => {
    const line = await openLine();
    const key = `merge:${++made}`;
    const window = 60_000_000;
    const { at } = await ask(line, key, window, 9, "admit");
    const instants = [at - 5_000_000, at - 70_000_000, at - 9_000_000, at, at + 3_600_000_000];
    for (let times = 0; times < 2; times++) await line.ask(key, "merge", window, ...instants.slice(0, 4));
    assert.equal((await ask(line, key, window, 9, "peek")).remaining, 6);
    await line.ask(key, "merge", window, ...instants);
    const late = await ask(line, key, window, 4, "peek");
    assert.deepEqual([late.admitted, late.remaining], [false, 0]);
    assert.ok(late.reset <= window, "nobody waits longer than the window");
  });

  test("a clock of Valkey that was set back locks nobody out for longer than the window", async () => {
    const line = await openLine();
    const key = `back:${++made}`;
    const { at } = await ask(line, key, 60_000_000, 9, "peek");
    const raw = new Redis(valkey.url);
    await raw.rpush(key, at, at + 3_600_000_000, at + 7_200_000_000);
    raw.disconnect();
    const { remaining, reset } = await ask(line, key, 60_000_000, 3, "admit");
    assert.equal(remaining, 0);
    assert.ok(reset > 0 && reset <= 60_000_000, String(reset));
    assert.equal((await line.ask(key, "peek", 1, 3))?.[1], 3, "all of them age from now on");
  });

  test("a full bucket of the largest plan is one small list that goes by itself", async () => {
    const line = await openLine();
    const key = `large:${++made}`;
    await line.ask(key, "merge", 400_000, ...Array.from({ length: 9 }, (_, index) => index));
    const now = (await ask(line, key, 400_000, 3000, "peek")).at;
    await line.ask(key, "merge", 400_000, ...Array.from({ length: 3000 }, (_, index) => now - index));
    assert.equal((await ask(line, key, 400_000, 3000, "admit")).admitted, false);
    await until(async () => (await ask(line, key, 400_000, 3000, "peek")).remaining === 3000);
  });
});

function makeShared(
  options: Partial<ConstructorParameters<typeof SharedLimiter>[0]> = {},
): SharedLimiter & { said: string[] } {
  const said: string[] = [];
  const limiter = new SharedLimiter({
    url: valkey.url,
    clock: systemClock,
    name: `process-${++made}`,
    deadlineMs: patient,
    presenceEveryMs: 100,
    recall: async () => new Map(),
    say: (words) => said.push(words),
    alone: () => undefined,
    ...options,
  });
  closing.push(() => limiter.close());
  return Object.assign(limiter, { said });
}

async function openShared(options = {}): Promise<SharedLimiter & { said: string[] }> {
  const limiter = makeShared(options);
  await limiter.opened(patient);
  assert.ok(limiter.shares);
  return limiter;
}

/** The operator hears of it once, and once more when it is over. */
async function untilTold(said: readonly string[]): Promise<void> {
  await until(() => said.length >= 2);
  assert.match(said.join("\n"), /^Rate limit: Valkey is away\..*\nRate limit: Valkey counts again\.$/);
}

describe("without Valkey", () => {
  test("two processes stay within the limit through its death and its return with an empty memory", async () => {
    const own = { prefix: `own-${++made}:` };
    const pair = await Promise.all([openShared(own), openShared(own)]);
    const bucket = `death:${++made}`;
    const limit = 40;
    let admitted = 0;
    const rush = async (count: number) => {
      for (let index = 0; index < count; index++)
        if ((await (pair[index % 2] as SharedLimiter).admit(bucket, limit)).admitted) admitted++;
    };
    await rush(10);
    // Both have been heard, so each knows that there are two.
    await until(() => pair.every(({ processes }) => processes === 2));
    await valkey.kill();
    await until(() => pair.every(({ shares }) => !shares));
    await rush(20);
    assert.equal(admitted, 30, "nobody is refused while there is room");
    await valkey.start();
    await until(async () => {
      await rush(8);
      return pair.every(({ shares }) => shares);
    });
    await rush(30);
    assert.equal(admitted, limit);
    for (const { said } of pair) await untilTold(said);
  });

  test("one that always meets the same process gets its part, and the others' calls count against it", async () => {
    const own = { prefix: `own-${++made}:` };
    const pair = await Promise.all([openShared(own), openShared(own)]);
    const [one, other] = pair;
    const bucket = `part:${++made}`;
    await one.admit("any", 9);
    await other.admit("any", 9);
    await until(() => pair.every(({ processes }) => processes === 2));
    for (let count = 0; count < 15; count++) await one.admit(bucket, 20);
    await other.admit(bucket, 20);
    await valkey.kill();
    await until(() => pair.every(({ shares }) => !shares));
    const after = async (limiter: SharedLimiter) => {
      let count = 0;
      while ((await limiter.admit(bucket, 20)).admitted) count++;
      return count;
    };
    assert.equal(await after(one), 0, "it has had more than its part");
    assert.ok((await after(other)) <= 4, "20 less the 15 of the other and its own");
    const refused = await other.admit(bucket, 20);
    assert.ok(refused.resetMs > 0 && refused.resetMs <= 60_000);
    await valkey.start();
  });

  test("a server that hangs is left after the deadline, nobody else waits for it, and it is taken up again", async () => {
    const limiter = await openShared({ deadlineMs: 200 });
    const bucket = `hang:${++made}`;
    await limiter.admit(bucket, 9);
    valkey.freeze();
    try {
      const verdict = await limiter.admit(bucket, 9);
      assert.equal(verdict.admitted, true);
      assert.equal(limiter.shares, false);
      assert.ok(!(limiter.admit(bucket, 9) instanceof Promise), "later calls do not wait at all");
    } finally {
      valkey.thaw();
    }
    await until(() => limiter.shares);
    const { remaining } = await limiter.peek(bucket, 9);
    assert.ok(remaining === 6 || remaining === 5, "a call whose answer came late may count twice");
  });

  test("a process that starts without Valkey counts what the log knows, works alone, and joins later", async () => {
    await valkey.kill();
    const bucket = `late:${++made}`;
    const limiter = makeShared({ recall: async () => new Map([[bucket, [systemClock.now() - 1000]]]) });
    await limiter.opened(50);
    assert.equal((await limiter.admit(bucket, 4)).remaining, 2);
    await valkey.start();
    await until(() => limiter.shares);
    assert.equal((await limiter.admit(bucket, 4)).remaining, 1);
    await untilTold(limiter.said);
  });

  test("calls of one millisecond, which only the log knows, are counted one by one", async () => {
    const bucket = `log:${++made}`;
    const at = systemClock.now() - 1000;
    const limiter = makeShared({ recall: async () => new Map([[bucket, [at, at, at, at + 1, at + 1]]]) });
    await until(() => limiter.shares);
    assert.equal((await limiter.admit(bucket, 10)).remaining, 4);
  });
});
