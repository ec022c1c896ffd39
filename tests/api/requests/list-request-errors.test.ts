import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { makeKey } from "#sandbox/keys/make-key.ts";
import { create, newKey, note, refusal } from "#tests/support/api-words.ts";
import { atKeyDesk } from "#tests/support/at-key-desk.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { nameOf } from "#tests/support/log-words.ts";
import { newVisitor } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const path = "/v1/sandbox/requests/errors";

async function errors(key: string, query = ""): Promise<Schema<"RequestErrors">> {
  const answer = await call("GET", `${path}${query}`, { key });
  assert.equal(answer.status, 200, answer.text);
  return answer.body as unknown as Schema<"RequestErrors">;
}

/** Groups in words: `createPost unknown_channel 2`. */
async function words(key: string, query = ""): Promise<string[]> {
  return (await errors(key, query)).data.map(({ operationId, code, count }) => `${operationId} ${code} ${count}`);
}

/** A second key of a test workspace. */
async function anotherKey(workspaceId: string, name: string): Promise<{ id: string; secret: string }> {
  const { key, secret } = await atKeyDesk(house, { workspaceId }, (desk) =>
    makeKey(desk, { name, scopes: ["read", "write"] }),
  );
  return { id: key.id, secret };
}

const wrong = { ...note, channels: ["nowhere"] };

describe("listRequestErrors", () => {
  test("200: one group for each operation and code, the most frequent first, with its first, its last and its keys", async () => {
    const { workspaceId, test: key, testKeyId } = await newLiveWorkspace(house, "agency");
    const other = await anotherKey(workspaceId, "the forgotten server");
    const firstAt = new Date(house.clock.now()).toISOString();
    await call("POST", "/v1/posts", { key, body: wrong });
    house.clock.advance(60_000);
    await call("POST", "/v1/posts", { key: other.secret, body: wrong });
    await call("POST", "/v1/posts", { key: other.secret, body: wrong });
    await call("GET", "/v1/posts/post_1", { key });
    await call("GET", "/v1/nothing", { key });
    house.clock.advance(60_000);
    const last = await call("POST", "/v1/posts", { key, body: wrong });
    await create(key);
    const { data, ...rest } = await errors(key);
    assert.deepEqual(rest, { object: "request_errors", livemode: false, calls: 6, countedFrom: null });
    assert.deepEqual(data[0], {
      operationId: "createPost",
      code: "unknown_channel",
      status: 422,
      type: "http://localhost:3000/docs/errors/unknown_channel",
      count: 4,
      firstAt,
      lastAt: new Date(house.clock.now()).toISOString(),
      lastRequestId: nameOf(last),
      lastMethod: "POST",
      lastPath: "/v1/posts",
      keys: [
        { id: testKeyId, name: "a key", count: 2 },
        { id: other.id, name: "the forgotten server", count: 2 },
      ],
      keyCount: 2,
    });
    assert.deepEqual((await words(key)).slice(1).sort(), ["getPost not_found 1", "null not_found 1"]);
  });

  test("200: what was refused before there was an operation, and a key that no longer works, count too", async () => {
    const { test: key, testKeyId, workspaceId } = await newLiveWorkspace(house, "agency");
    const other = await anotherKey(workspaceId, "revoked");
    const sql = "UPDATE api_key SET revoked_at = 1 WHERE id = ?";
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [other.id] }));
    await call("GET", "/v1/me", { key: other.secret });
    await call("PUT", "/v1/posts", { key });
    const { data } = await errors(key);
    assert.deepEqual(
      data.map(({ operationId, code, status, keys }) => [operationId, code, status, keys[0]?.id]).sort(),
      [
        [null, "method_not_allowed", 405, testKeyId],
        [null, "revoked_key", 401, other.id],
      ],
    );
  });

  test("200: from an instant and to another one, and with controls when they are asked for", async () => {
    const key = await newKey();
    await call("GET", "/v1/posts/post_1", { key });
    await house.sandbox.log.flush();
    house.clock.advance(3_600_000);
    const at = new Date(house.clock.now()).toISOString();
    await call("GET", "/v1/events/evt_1", { key });
    await call("POST", "/v1/sandbox/clock/advance", { key, body: {} });
    assert.deepEqual((await words(key)).sort(), ["getEvent not_found 1", "getPost not_found 1"]);
    assert.deepEqual(await words(key, `?from=${at}`), ["getEvent not_found 1"]);
    assert.deepEqual(await words(key, `?to=${at}`), ["getPost not_found 1"]);
    assert.deepEqual((await words(key, `?controls=true&from=${at}`)).sort(), [
      "advanceClock validation_failed 1",
      "getEvent not_found 1",
    ]);
  });

  test("200: what the portal asked for a person counts only when it is asked for", async () => {
    const { browser } = await newVisitor();
    const counted = async (query: string) => {
      const answer = await browser.ask("GET", `/v1/sandbox/requests/errors${query}`, { mode: "test" });
      return answer.body.calls as unknown;
    };
    await browser.ask("GET", "/v1/posts/post_1", { mode: "test" });
    assert.deepEqual([await counted(""), await counted("?portal=true")], [0, 1]);
  });

  test("200: nothing refused, nothing to show; another workspace and the other mode see nothing of it", async () => {
    const { test: key, live } = await newLiveWorkspace(house, "agency");
    await call("GET", "/v1/posts/post_1", { key: live });
    await call("GET", "/v1/me", { key });
    assert.deepEqual([(await errors(key)).calls, (await errors(key)).data], [0, []]);
    await call("GET", "/v1/posts/post_1", { key });
    assert.deepEqual(await words(await newKey()), []);
  });

  test("400: a date that is none, and a filter that this list does not have", async () => {
    const key = await newKey();
    assert.equal((await refusal("GET", `${path}?to=tomorrow`, { key })).code, "invalid_date");
    assert.equal((await refusal("GET", `${path}?status=4xx`, { key })).code, "unknown_parameter");
  });
});
