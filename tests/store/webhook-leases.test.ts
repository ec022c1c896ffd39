import assert from "node:assert/strict";
import { test } from "node:test";
import { recordEvent } from "#sandbox/events/record.ts";
import { Store } from "#sandbox/store/store.ts";
import { liveTime } from "#sandbox/time/workspace-time.ts";
import { type ClaimedAttempt, claimLanes, leaseMs } from "#sandbox/webhooks/claim.ts";
import { type Finished, finishAttempts } from "#sandbox/webhooks/finish.ts";
import { noAnswer } from "#sandbox/webhooks/no-answer.ts";
import { recoverExpired } from "#sandbox/webhooks/recover-expired.ts";
import { webhookServices } from "#sandbox/webhooks/webhook-services.ts";
import { create } from "#tests/support/api-words.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { deliveries, delivery, redeliver, subscribe, type Webhook } from "#tests/support/webhook-words.ts";

const nowhere = "http://127.0.0.1:1024/hooks";
const succeeded = { ...noAnswer, statusCode: 200 };

inEachHouse("leases", (house) => {
  const host = (owner: string) => ({ ...house.sandbox.services.own(webhookServices).host, owner });
  const claim = (owner: string, lane: string, count = 100): Promise<ClaimedAttempt[]> =>
    house.sandbox.engine.transaction(async (session) => {
      const endpoint = (await host(owner).endpoints.read(session, [lane])).get(lane) ?? null;
      return claimLanes(host(owner), session, [{ lane, endpoint, count }]);
    });
  const finish = (owner: string, claimed: readonly ClaimedAttempt[], result = succeeded): Promise<Finished[]> =>
    house.sandbox.engine.transaction((session) =>
      finishAttempts(
        host(owner),
        session,
        claimed.map((one) => ({ claimed: one, result, endedAt: null })),
      ),
    );
  const recover = (owner: string) =>
    recoverExpired({ ...host(owner), engine: house.sandbox.engine, metrics: house.sandbox.metrics });

  async function scene(posts = 1): Promise<{ key: string; hook: Webhook; workspaceId: string }> {
    const { key, workspaceId } = await newWorkspace();
    const hook = await subscribe(key, nowhere, { events: ["post.scheduled"] });
    for (let count = 0; count < posts; count++) await create(key, { content: `note ${count}` });
    return { key, hook, workspaceId };
  }

  test("a worker that slept beyond its lease cannot finish what another one has claimed since", async () => {
    const { key, hook } = await scene();
    const sleeper = await claim("sleeper", hook.id);
    assert.equal(sleeper.length, 1);
    assert.equal((await claim("other", hook.id)).length, 0, "a lease keeps others away");
    house.clock.advance(leaseMs - 1);
    assert.equal(await recover("other"), 0);
    house.clock.advance(1);
    assert.equal(await recover("other"), 1);
    const other = await claim("other", hook.id);
    assert.equal(other.length, 1);
    assert.deepEqual(await finish("sleeper", sleeper), [{ refused: true }]);
    const [end] = await finish("other", other);
    assert.deepEqual(end && !end.refused && end.judgement.state, "succeeded");
    const [only] = await deliveries(key, hook.id);
    const detail = await delivery(key, hook.id, only?.id ?? "");
    assert.deepEqual(
      detail.attempts.map(({ attempt, outcome, retry }) => [attempt, outcome, retry]),
      [
        [1, "interrupted", 0],
        [2, "succeeded", 0],
      ],
    );
    assert.deepEqual(await finish("sleeper", sleeper), [{ refused: true }], "nor later");
    assert.equal((await delivery(key, hook.id, detail.id)).state, "succeeded");
  });

  test("an interrupted attempt costs no retry, but the fourth counts as a failure", async () => {
    const { key, hook } = await scene();
    for (let count = 1; count <= 3; count++) {
      assert.equal((await claim("fragile", hook.id)).length, 1, `attempt ${count}`);
      house.clock.advance(leaseMs);
      await recover("other");
    }
    const [only] = await deliveries(key, hook.id);
    assert.deepEqual([only?.state, only?.attemptCount], ["pending", 3]);
    assert.equal((await claim("fragile", hook.id)).length, 1);
    house.clock.advance(leaseMs);
    await recover("other");
    assert.equal((await claim("other", hook.id)).length, 0, "now it waits for its retry");
    const detail = await delivery(key, hook.id, only?.id ?? "");
    assert.equal(detail.state, "pending");
    assert.equal(Date.parse(detail.nextAttemptAt ?? "") - Date.parse(detail.attempts.at(-1)?.endedAt ?? ""), 60_000);
  });

  test("two workers that claim at the same moment never get the same row", async () => {
    const { hook } = await scene(40);
    const rounds = await Promise.all(["a", "b", "c", "d"].map((owner) => claim(owner, hook.id, 20)));
    const ids = rounds.flat().map(({ delivery: { id } }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.length, 40);
  });

  test("two that finish the same attempt at the same moment: one is refused", async () => {
    const { hook } = await scene();
    const claimed = await claim("a", hook.id);
    const ends = (await Promise.all([finish("a", claimed), finish("a", claimed)])).flat();
    assert.deepEqual(ends.map(({ refused }) => refused).sort(), [false, true]);
  });

  test("a rolled-back request leaves no event and no delivery, also when others beside it commit", async () => {
    const { key, hook, workspaceId } = await scene(0);
    const { engine, clock } = house.sandbox;
    const record = (number: number) =>
      engine.transaction(async (session) => {
        const objectId = `post_${String(number).padStart(26, "0")}`;
        const time = { ...liveTime(clock.now()), epoch: 1 };
        const fact = { event: "post.scheduled", objectId, sequence: 1, data: {}, requestId: null } as const;
        await recordEvent(new Store(session, workspaceId, false), time, fact);
        if (number % 2 === 1) throw new Error("the handler changed its mind");
      });
    const results = await Promise.allSettled(Array.from({ length: 20 }, (_, number) => record(number)));
    assert.equal(results.filter(({ status }) => status === "rejected").length, 10);
    assert.equal((await deliveries(key, hook.id)).length, 10);
    assert.equal((await claim("a", hook.id)).length, 10);
  });

  test("what was deleted or switched off while an attempt ran takes its end calmly", async () => {
    const { key, hook } = await scene(2);
    const claimed = await claim("a", hook.id);
    assert.equal((await call("DELETE", `/v1/webhooks/${hook.id}`, { key })).status, 204);
    assert.deepEqual(await finish("a", claimed), [{ refused: true }, { refused: true }]);
  });

  for (const [name, count] of [
    ["taken together", 100],
    ["taken one after the other", 1],
  ] as const) {
    test(`an attempt by hand before the first of all: each has a number of its own, ${name}`, async () => {
      const { key, hook } = await scene();
      const [waiting] = await deliveries(key, hook.id);
      await redeliver(key, hook.id, waiting?.id ?? "");
      const taken = [...(await claim("worker", hook.id, count)), ...(await claim("worker", hook.id, count))];
      assert.deepEqual(taken.map(({ trigger }) => trigger).sort(), ["auto", "manual"]);
      assert.deepEqual(
        taken.map(({ number }) => number),
        [1, 2],
      );
    });
  }

  test("an attempt by hand while the first of all is under way comes second", async () => {
    const { key, hook } = await scene();
    const [first] = await claim("worker", hook.id);
    assert.deepEqual([first?.number, first?.delivery.event], [1, "post.scheduled"]);
    await redeliver(key, hook.id, first?.delivery.id ?? "");
    const [second] = await claim("worker", hook.id);
    assert.deepEqual([second?.number, second?.trigger], [2, "manual"]);
  });
});
