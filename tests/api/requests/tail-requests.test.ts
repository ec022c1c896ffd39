import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { requestLog } from "#sandbox/contract/facts.gen.ts";
import { replaceSecret } from "#sandbox/keys/replace-secret.ts";
import { create, newKey, note, refusal } from "#tests/support/api-words.ts";
import { atKeyDesk } from "#tests/support/at-key-desk.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { logged, nameOf } from "#tests/support/log-words.ts";
import { openLine } from "#tests/support/read-stream.ts";
import { newVisitor } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const stream = "/v1/sandbox/requests/stream";

describe("tailRequests", () => {
  test("200: each call right after its answer, with its id, as the list has it, and nothing of before", async (t) => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    await create(key);
    const line = await openLine(t, stream, key);
    assert.match(line.headers.get("content-type") ?? "", /^text\/event-stream/);
    assert.equal(line.headers.get("cache-control"), "no-store, no-transform");
    const tookMs: number[] = [];
    for (let count = 0; count < 5; count++) {
      const answer = await call("GET", `/v1/posts?limit=${count + 1}`, { key });
      const answeredAt = performance.now();
      const message = await line.next("request");
      tookMs.push(performance.now() - answeredAt);
      assert.equal(message.id, nameOf(answer));
      assert.deepEqual([message.data], await logged(key, "?limit=1"));
    }
    assert.equal(line.waiting, 0);
    assert.ok(Math.min(...tookMs) < 300, `${tookMs} ms`);
  });

  test("200: calls of one instant all come, in the order of the log", async (t) => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const line = await openLine(t, stream, key);
    await Promise.all(Array.from({ length: 40 }, (_, place) => call("GET", `/v1/posts?limit=${place + 1}`, { key })));
    const ids = [];
    for (let count = 0; count < 40; count++) ids.push((await line.next("request")).id);
    assert.deepEqual(
      ids.reverse(),
      (await logged(key, "?limit=100")).map(({ id }) => id),
    );
  });

  test("200: it goes on after the call that it is told, within a batch too, and from now on after any other text", async (t) => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const names = [];
    for (let count = 0; count < 130; count++) {
      names.push(nameOf(await call("GET", "/v1/channels", { key })));
      if (count % 4 === 3) await house.sandbox.log.flush();
    }
    const line = await openLine(t, stream, key, { "last-event-id": names[1] ?? "" });
    for (const name of names.slice(2)) assert.equal((await line.next("request")).id, name);
    const fresh = await openLine(t, stream, key, { "last-event-id": "nonsense" });
    const gone = await openLine(t, stream, key, { "last-event-id": "req_01JRQ3M0V5T8Q4C6R9XK3ZB7N1" });
    const last = nameOf(await call("GET", "/v1/me", { key }));
    for (const one of [line, fresh, gone]) assert.equal((await one.next("request")).id, last);
  });

  test("200: only what its filters name, and controls only when they are asked for", async (t) => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const refused = await openLine(t, `${stream}?status=4xx&operationId=createPost`, key);
    const said = await openLine(t, `${stream}?search=TUESDAY`, key);
    const all = await openLine(t, `${stream}?controls=true`, key);
    await call("GET", "/v1/sandbox/clock", { key });
    await call("POST", "/v1/posts", { key, body: { ...note, channels: [] } });
    await call("POST", "/v1/posts", { key, body: { ...note, content: "a Tuesday note" } });
    assert.equal((await refused.next("request")).data.code, "validation_failed");
    assert.equal((await said.next("request")).data.status, 201);
    assert.equal((await all.next("request")).data.operationId, "tailRequests");
    assert.equal((await all.next("request")).data.operationId, "getClock");
    assert.deepEqual([refused.waiting, said.waiting], [0, 0]);
  });

  test("200: what the portal asks for a person only when it is asked for", async (t) => {
    const { browser, key } = await newVisitor();
    const [plain, all] = [await openLine(t, stream, key), await openLine(t, `${stream}?portal=true`, key)];
    await browser.ask("GET", "/v1/channels", { mode: "test" });
    await call("GET", "/v1/me", { key });
    assert.equal((await plain.next("request")).data.operationId, "getMe");
    assert.equal((await all.next("request")).data.operationId, "listChannels");
    assert.equal((await all.next("request")).data.operationId, "getMe");
  });

  test("200: another workspace and the other mode see nothing of it", async (t) => {
    const { test: key, live } = await newLiveWorkspace(house, "agency");
    const [mine, stranger] = [await openLine(t, stream, key), await openLine(t, stream, await newKey())];
    await call("GET", "/v1/channels", { key: live });
    await call("GET", "/v1/me", { key });
    assert.equal((await mine.next("request")).data.operationId, "getMe");
    assert.deepEqual([mine.waiting, stranger.waiting], [0, 0]);
  });

  test("200: a workspace has ten at most; one more ends the oldest, and who has left makes room", async (t) => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    const lines = [];
    for (let count = 0; count < requestLog.openTails; count++) lines.push(await openLine(t, stream, key));
    await lines[5]?.close();
    const [first, second] = lines;
    await openLine(t, stream, key);
    await call("GET", "/v1/me", { key });
    assert.equal((await first?.next("request"))?.data.operationId, "getMe");
    await openLine(t, stream, key);
    assert.deepEqual((await first?.next("bye"))?.data, { reason: "replaced" });
    await first?.ended();
    assert.equal((await second?.next("request"))?.data.operationId, "getMe");
    assert.equal(second?.waiting, 0);
  });

  test("200: it ends when its key is revoked, and when its secret ends on the workspace's clock", async (t) => {
    const { workspaceId, keyId, key } = await newWorkspace();
    const line = await openLine(t, stream, key);
    const rotated = await atKeyDesk(house, { workspaceId }, (desk) => replaceSecret(desk, keyId, 1));
    const newer = await openLine(t, stream, rotated.secret);
    await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P1D" } });
    house.clock.advance(1000);
    assert.deepEqual((await line.next("bye")).data, { reason: "revoked" });
    const sql = "UPDATE api_key SET revoked_at = 1 WHERE id = ?";
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [keyId] }));
    house.clock.advance(1000);
    assert.deepEqual((await newer.next("bye")).data, { reason: "revoked" });
  });

  test("200: with the docs key of a browser it goes on however the clock is moved, and ends with the key's week", async (t) => {
    const { key } = await newVisitor();
    const line = await openLine(t, stream, key);
    await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P31D" } });
    house.clock.advance(1000);
    await call("GET", "/v1/channels", { key });
    assert.equal((await line.next("request")).data.operationId, "listChannels");
    house.clock.advance(7 * 24 * 3_600_000);
    assert.deepEqual((await line.next("bye")).data, { reason: "revoked" });
  });

  test("200: a server that stops says goodbye", async (t) => {
    const key = await newKey();
    const line = await openLine(t, stream, key);
    house.sandbox.quiet();
    assert.deepEqual((await line.next("bye")).data, { reason: "shutdown" });
    await line.ended();
  });

  test("400 invalid_query: a filter with a name that does not exist", async () => {
    const key = await newKey();
    const problem = await refusal("GET", `${stream}?operationId=createPosts`, { key });
    assert.deepEqual(
      [problem.status, problem.code, problem.errors[0]?.suggestion],
      [400, "invalid_query", "createPost"],
    );
    assert.equal((await refusal("GET", `${stream}?from=2026-01-01T00:00:00Z`, { key })).code, "unknown_parameter");
  });
});
