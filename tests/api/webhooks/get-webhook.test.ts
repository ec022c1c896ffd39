import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { advance, create, newKey } from "#tests/support/api-words.ts";
import { answerWith, freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { subscribe, webhook } from "#tests/support/webhook-words.ts";

useHouse();
const iso = (at: number) => new Date(at).toISOString();
let receiver: Receiver;
before(async () => {
  receiver = await openReceiver();
});
after(() => receiver.close());

describe("getWebhook", () => {
  test("200: health follows the attempts: failures, an open circuit, success, and what waits", async () => {
    const key = await newKey();
    await freeze(key);
    const { id } = await subscribe(key, receiver.url);
    const health = async () => (await webhook(key, id)).health;
    receiver.behave(500);
    await create(key, { content: "one" });
    assert.deepEqual([(await health()).pending, (await health()).oldestDueAt], [1, iso(startAt)]);
    await tick(key);
    assert.deepEqual(await health(), {
      circuit: "closed",
      inFlightLimit: 8,
      consecutiveFailures: 1,
      lastSuccessAt: null,
      oldestDueAt: iso(startAt + 60_000),
      pending: 1,
      held: 0,
      lastDay: { from: iso(startAt - 23 * 3_600_000), succeeded: 0, failed: 1, waiting: 0, truncated: false },
    });
    await advance(key, "PT3H");
    const open = await health();
    assert.deepEqual([open.circuit, open.inFlightLimit, open.consecutiveFailures], ["open", 1, 5]);
    receiver.behave(204);
    await create(key, { content: "two" });
    await tick(key);
    const better = await health();
    assert.deepEqual([better.circuit, better.inFlightLimit, better.consecutiveFailures], ["recovering", 2, 0]);
    assert.equal(better.lastSuccessAt, iso(startAt + 3 * 3_600_000));
  });

  test("200: notices of what happened, the newest first", async () => {
    const key = await newKey();
    await freeze(key);
    const hooks: string[] = [];
    for (let count = 0; count < 4; count++) hooks.push((await subscribe(key, receiver.url)).id);
    const told = async () => {
      const shown = [];
      for (const id of hooks)
        for (const { kind, at } of (await webhook(key, id)).notices)
          shown.push(`${kind} ${(Date.parse(at) - startAt) / 60_000}`);
      return shown;
    };
    receiver.behave(500);
    await create(key, { content: "one" });
    await advance(key, "PT30M");
    assert.deepEqual(await told(), []);
    await advance(key, "PT1M");
    assert.deepEqual(await told(), Array(4).fill("failing 31"));
    receiver.behave(200);
    await advance(key, "PT1M");
    await create(key, { content: "two" });
    await tick(key);
    receiver.behave(410);
    await advance(key, "PT1M");
    await create(key, { content: "three" });
    await tick(key);
    assert.deepEqual(await told(), Array(4).fill(["disabled 33", "recovered 32", "failing 31"]).flat());
  });

  test("200: after the seventh attempt there is a notice of what was given up", async () => {
    const key = await newKey();
    const { id } = await subscribeCatcher(key);
    await answerWith(key, 500);
    await create(key);
    await advance(key, "P2D");
    const { notices, health } = await webhook(key, id);
    assert.deepEqual(
      notices.map(({ kind, detail }) => [kind, detail]),
      [
        ["exhausted", "A delivery was given up after seven attempts."],
        ["failing", "The last 4 attempts failed."],
      ],
    );
    assert.deepEqual([health.pending, health.oldestDueAt], [0, null]);
  });

  test("200: an answer of 410 disables it as gone, and says so in one notice", async () => {
    const key = await newKey();
    const { id } = await subscribeCatcher(key);
    await answerWith(key, 410);
    await create(key);
    await tick(key);
    const { status, disabledReason, notices } = await webhook(key, id);
    assert.deepEqual([status, disabledReason], ["disabled", "gone"]);
    assert.deepEqual(
      notices.map(({ kind }) => kind),
      ["disabled"],
    );
  });

  test("200: five days without a success disable it as failing", async () => {
    const key = await newKey();
    const { id } = await subscribeCatcher(key);
    await answerWith(key, 500);
    for (const content of ["one", "two", "three", "four"]) {
      await create(key, { content, allowDuplicate: true, scheduledAt: "2026-12-30T09:30:00Z" });
      await advance(key, "PT40H");
    }
    const { status, disabledReason } = await webhook(key, id);
    assert.deepEqual([status, disabledReason], ["disabled", "failing"]);
  });
});
