import assert from "node:assert/strict";
import { test } from "node:test";
import { Rounds } from "#sandbox/time/rounds.ts";

const hourMs = 3_600_000;

test("a work that fails is told by its name, and the others have their turn", async () => {
  const told: string[] = [];
  const done: string[] = [];
  const rounds = new Rounds((error, work) => told.push(`${work}: ${(error as Error).message}`));
  rounds.every(hourMs, {
    first: async () => done.push("first"),
    second: async () => {
      throw new Error("no disk");
    },
    third: async () => done.push("third"),
  });
  for (let turns = 0; done.length < 2 && turns < 100; turns++) await Promise.resolve();
  await rounds.end();
  assert.deepEqual(done, ["first", "third"]);
  assert.deepEqual(told, ["second: no disk"]);
});

test("an end waits for the work in hand and lets no other begin", async () => {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  const done: string[] = [];
  const rounds = new Rounds(assert.ifError);
  rounds.every(hourMs, {
    begun: async () => {
      await held;
      done.push("begun");
    },
    other: async () => done.push("other"),
  });
  const ended = rounds.end().then(() => done.push("ended"));
  letGo();
  await ended;
  assert.deepEqual(done, ["begun", "ended"]);
});
