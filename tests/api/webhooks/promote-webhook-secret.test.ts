import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, test } from "node:test";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { caught, freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { addSecret, promote, reveal } from "#tests/support/secret-words.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, delivery, subscribe, webhook } from "#tests/support/webhook-words.ts";

const house = useHouse();
const secondMs = 1000;
const hourMs = 3_600_000;
const from = startAt + secondMs;
const iso = (at: number) => new Date(at).toISOString();

async function shownSecrets(key: string, id: string) {
  return (await webhook(key, id)).secrets.map((one) => [one.id, one.role, one.endsAt] as const);
}

/** A frozen workspace, at `from`, with a catcher that has a primary and a next secret. */
async function prepared() {
  const key = await newKey();
  await freeze(key);
  const hook = await subscribeCatcher(key);
  await advance(key, "PT1S");
  const next = await addSecret(key, hook.id);
  return { key, hook, next, old: { id: hook.secrets[0]?.id ?? "", secret: hook.secret } };
}

/** Which of these secrets signed the newest request, by each of the two headers. */
async function signers(key: string, secrets: readonly { id: string; secret: string }[]) {
  await create(key, { allowDuplicate: true });
  await tick(key);
  const got = (await caught(key)).at(-1);
  assert.ok(got);
  const nameOf = (signature: string) =>
    secrets.find(({ secret }) => signature === `sha256=${createHmac("sha256", secret).update(got.body).digest("hex")}`)
      ?.id;
  const list = got.headers["x-aloha-signatures"]?.split(",") ?? [];
  const [sent] = await deliveries(key, got.webhookId);
  const { attempts } = await delivery(key, got.webhookId, sent?.id ?? "");
  assert.deepEqual(attempts.at(-1)?.secretIds, list.map(nameOf));
  assert.equal(got.headers["webhook-signature"]?.split(" ").length, list.length);
  return { single: nameOf(got.headers["x-aloha-signature"] ?? ""), list: list.map(nameOf) };
}

describe("promoteWebhookSecret", () => {
  test("200: the next one is primary at once, the old one ends after a day", async () => {
    const { key, hook, next, old } = await prepared();
    const { secret: _, ...shown } = next;
    assert.deepEqual(await promote(key, hook.id, next.id), { ...shown, role: "primary" });
    assert.deepEqual(await shownSecrets(key, hook.id), [
      [next.id, "primary", null],
      [old.id, "old", iso(from + 24 * hourMs)],
    ]);
    assert.deepEqual(await signers(key, [old, next]), { single: next.id, list: [next.id, old.id] });
  });

  test("200: the old one signs while now is before its end, and not an instant longer", async () => {
    const { key, hook, next, old } = await prepared();
    await promote(key, hook.id, next.id, { overlapSeconds: 60 });
    await advance(key, "PT59.999S");
    assert.deepEqual((await signers(key, [old, next])).list, [next.id, old.id]);
    await advance(key, "PT0.001S");
    assert.deepEqual((await signers(key, [old, next])).list, [next.id]);
    assert.deepEqual(await shownSecrets(key, hook.id), [[next.id, "primary", null]]);
    assert.equal((await reveal(key, hook.id)).length, 1);
  });

  test("200 with overlapSeconds 0: the old one ends in the same moment", async () => {
    const { key, hook, next, old } = await prepared();
    await promote(key, hook.id, next.id, { overlapSeconds: 0 });
    assert.deepEqual(await shownSecrets(key, hook.id), [[next.id, "primary", null]]);
    assert.deepEqual(await signers(key, [old, next]), { single: next.id, list: [next.id] });
  });

  test("200 with overlapSeconds 604800: seven days are the longest overlap", async () => {
    const { key, hook, next, old } = await prepared();
    await promote(key, hook.id, next.id, { overlapSeconds: 604_800 });
    assert.deepEqual((await shownSecrets(key, hook.id))[1], [old.id, "old", iso(from + 7 * 24 * hourMs)]);
  });

  test("200 twice within a day: each old secret keeps its own end", async () => {
    const { key, hook, next, old } = await prepared();
    await promote(key, hook.id, next.id);
    await advance(key, "PT6H");
    const third = await addSecret(key, hook.id);
    await promote(key, hook.id, third.id, { overlapSeconds: 3600 });
    assert.deepEqual(await shownSecrets(key, hook.id), [
      [third.id, "primary", null],
      [old.id, "old", iso(from + 24 * hourMs)],
      [next.id, "old", iso(from + 7 * hourMs)],
    ]);
    await advance(key, "PT1H");
    assert.deepEqual((await signers(key, [old, next, third])).list, [third.id, old.id]);
    await advance(key, "PT17H");
    assert.deepEqual((await signers(key, [old, next, third])).list, [third.id]);
  });

  test("200: an old one that still lives can come back, and then has no end", async () => {
    const { key, hook, next, old } = await prepared();
    await promote(key, hook.id, next.id, { overlapSeconds: 60 });
    assert.deepEqual((await promote(key, hook.id, old.id, { overlapSeconds: 30 })).endsAt, null);
    await advance(key, "PT1H");
    assert.deepEqual(await shownSecrets(key, hook.id), [[old.id, "primary", null]]);
  });

  test("200: a retry of an older event is signed with what is valid at that attempt", async () => {
    const { key, hook, next, old } = await prepared();
    await call("PATCH", "/v1/sandbox/catcher", { key, body: { answers: [{ kind: "respond", status: 500 }] } });
    await create(key);
    await tick(key);
    await promote(key, hook.id, next.id, { overlapSeconds: 0 });
    await advance(key, "PT1M");
    const [sent] = await deliveries(key, hook.id);
    const { attempts } = await delivery(key, hook.id, sent?.id ?? "");
    assert.deepEqual(
      attempts.map(({ secretIds }) => secretIds),
      [[old.id, next.id], [next.id]],
    );
  });

  test("200: a live endpoint follows real time", async () => {
    const { live } = await newLiveWorkspace(house);
    const hook = await subscribe(live, "https://127.0.0.1:8443/hooks");
    const next = await addSecret(live, hook.id);
    await promote(live, hook.id, next.id, { overlapSeconds: 60 });
    house.clock.advance(59 * secondMs);
    assert.equal((await webhook(live, hook.id)).secrets.length, 2);
    house.clock.advance(secondMs);
    assert.equal((await webhook(live, hook.id)).secrets.length, 1);
  });

  test("409 secret_is_primary: it is the primary one already", async () => {
    const { key, hook, old } = await prepared();
    const problem = await refusal("POST", `/v1/webhooks/${hook.id}/secrets/${old.id}/promote`, { key });
    assert.deepEqual([problem.status, problem.code], [409, "secret_is_primary"]);
  });

  test("404 not_found: one that has ended, was revoked, or belongs to another webhook", async () => {
    const { key, hook, next, old } = await prepared();
    const other = await subscribe(key, "http://127.0.0.1:9999/hooks");
    const stranger = await addSecret(key, other.id);
    const third = await addSecret(key, hook.id);
    await promote(key, hook.id, next.id, { overlapSeconds: 0 });
    await call("DELETE", `/v1/webhooks/${hook.id}/secrets/${third.id}`, { key });
    for (const { id } of [old, third, stranger]) {
      const problem = await refusal("POST", `/v1/webhooks/${hook.id}/secrets/${id}/promote`, { key });
      assert.deepEqual([problem.status, problem.code], [404, "not_found"]);
    }
  });

  for (const [overlapSeconds, code] of [
    [-1, "out_of_range"],
    [604_801, "out_of_range"],
    [0.5, "invalid_type"],
    ["60", "invalid_type"],
    [null, "invalid_type"],
  ] as const) {
    test(`422 validation_failed: overlapSeconds ${JSON.stringify(overlapSeconds)}`, async () => {
      const { key, hook, next } = await prepared();
      const path = `/v1/webhooks/${hook.id}/secrets/${next.id}/promote`;
      const problem = await refusal("POST", path, { key, body: { overlapSeconds } });
      assert.deepEqual(
        [problem.status, problem.errors.map((one) => [one.pointer, one.code])],
        [422, [["/overlapSeconds", code]]],
      );
    });
  }
});
