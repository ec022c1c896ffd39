import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finished } from "#sandbox/webhooks/finish.ts";
import { FinishQueue } from "#sandbox/webhooks/finish-queue.ts";
import type { FinishedAttempt } from "#sandbox/webhooks/finished-attempt.ts";

const refused: Finished = { refused: true };

/** A queue whose groups are written when the test says so. */
function opened() {
  const groups: (readonly FinishedAttempt[])[] = [];
  const writes: (() => void)[] = [];
  const state = { underWay: 0 };
  const queue = new FinishQueue(
    (batch) => {
      groups.push(batch);
      return new Promise((resolve) => writes.push(() => resolve(batch.map(() => refused))));
    },
    () => state.underWay,
  );
  const end = (count: number) => Array.from({ length: count }, () => queue.add({} as FinishedAttempt));
  /** Ends the write of the oldest group that is being written. */
  const written = async () => {
    writes.shift()?.();
    await new Promise(setImmediate);
  };
  return { queue, state, end, written, sizes: () => groups.map(({ length }) => length) };
}

test("what ends alone is written at once", () => {
  const { state, end, sizes } = opened();
  state.underWay = 1;
  end(1);
  assert.deepEqual(sizes(), [1]);
});

test("while others are under way it waits for them, and no longer than a few milliseconds", async () => {
  const { state, end, sizes } = opened();
  state.underWay = 3;
  end(2);
  assert.deepEqual(sizes(), []);
  end(1);
  assert.deepEqual(sizes(), [3]);
});

test("one that others keep waiting is written without them", async () => {
  const { state, end, sizes } = opened();
  state.underWay = 100;
  end(1);
  await new Promise((resolve) => setTimeout(resolve, 30));
  assert.deepEqual(sizes(), [1]);
});

test("what ends while a group is written goes with the next one, and no group is larger than 64", async () => {
  const { state, end, written, sizes } = opened();
  state.underWay = 101;
  const first = end(64);
  const others = end(37);
  assert.deepEqual(sizes(), [64]);
  state.underWay = 37;
  await written();
  assert.deepEqual(sizes(), [64, 37]);
  await written();
  assert.deepEqual(await Promise.all([...first, ...others]), Array(101).fill(refused));
});

test("whoever waits for it to be idle waits for every end, also of those that came meanwhile", async () => {
  const { queue, state, end, written, sizes } = opened();
  state.underWay = 10;
  end(2);
  let idle = false;
  const waiting = queue.idle().then(() => {
    idle = true;
  });
  end(3);
  assert.deepEqual(sizes(), [2]);
  await written();
  assert.deepEqual([sizes(), idle], [[2, 3], false]);
  await written();
  await waiting;
});
