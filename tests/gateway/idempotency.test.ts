import assert from "node:assert/strict";
import { test } from "node:test";
import { create, newKey, note, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const dayMs = 24 * 3_600_000;

async function posts(key: string): Promise<number> {
  return ((await call("GET", "/v1/posts?limit=100", { key })).body.data as unknown as unknown[]).length;
}

function send(key: string, name: string, body: unknown = note) {
  return call("POST", "/v1/posts", { key, body, headers: { "idempotency-key": name } });
}

test("the same call under the same key is answered once more and done once", async () => {
  const key = await newKey();
  const first = await send(key, "one");
  const again = await send(key, "one");
  const quoted = await send(key, '"one"');
  assert.deepEqual(
    [again.status, again.text, again.headers.get("location")],
    [201, first.text, first.headers.get("location")],
  );
  assert.deepEqual(
    [first, again, quoted].map(({ headers }) => headers.get("idempotency-replayed")),
    [null, "true", "true"],
  );
  assert.equal(await posts(key), 1);
});

test("the order of fields does not matter, their values do", async () => {
  const key = await newKey();
  await send(key, "two");
  const turned = await send(key, "two", Object.fromEntries(Object.entries(note).reverse()));
  assert.equal(turned.headers.get("idempotency-replayed"), "true");
  const other = await refusal("POST", "/v1/posts", {
    key,
    body: { ...note, content: "other" },
    headers: { "idempotency-key": "two" },
  });
  assert.deepEqual([other.status, other.code], [422, "idempotency_key_reused"]);
});

test("a refusal pins nothing: the repaired call goes through under the same key", async () => {
  const key = await newKey();
  assert.equal((await send(key, "three", { ...note, channels: ["twitter"] })).status, 422);
  assert.equal((await send(key, "three")).status, 201);
  const duplicate = await send(key, "four");
  assert.equal(duplicate.status, 409);
  assert.equal((await send(key, "four", { ...note, allowDuplicate: true })).status, 201);
});

test("a key is kept for 24 hours of real time, whatever the workspace's clock says", async () => {
  const key = await newKey();
  await send(key, "five");
  await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P10D" } });
  house.clock.advance(dayMs - 1);
  assert.equal((await send(key, "five")).headers.get("idempotency-replayed"), "true");
  house.clock.advance(1);
  const later = await send(key, "five", { ...note, content: "a new day", scheduledAt: "2027-06-01T09:00:00Z" });
  assert.deepEqual([later.status, later.headers.get("idempotency-replayed")], [201, null]);
});

test("keys of two workspaces, and of two operations, never meet", async () => {
  const [mine, yours] = [await newKey(), await newKey()];
  await send(mine, "six");
  assert.equal((await send(yours, "six")).headers.get("idempotency-replayed"), null);
  const { id } = await create(mine, { content: "another" });
  const other = await refusal("POST", `/v1/posts/${id}/retry`, { key: mine, headers: { "idempotency-key": "six" } });
  assert.equal(other.code, "nothing_to_retry");
});

test("twenty at once are one post and one answer", async () => {
  const key = await newKey();
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(key, "seven")));
  assert.deepEqual([...new Set(answers.map(({ text }) => text))].length, 1);
  assert.equal(answers.filter(({ headers }) => headers.get("idempotency-replayed") === null).length, 1);
  assert.equal(await posts(key), 1);
});

test("a key that cannot be one is 400; on other verbs the header is ignored", async () => {
  const key = await newKey();
  for (const name of ["", "a b", "x".repeat(256)]) {
    if (name === "") continue;
    const problem = await refusal("POST", "/v1/posts", { key, body: note, headers: { "idempotency-key": name } });
    assert.deepEqual([problem.status, problem.errors[0]?.parameter], [400, "Idempotency-Key"]);
  }
  assert.equal((await call("GET", "/v1/me", { key, headers: { "idempotency-key": "a b" } })).status, 200);
});
