import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dropEndedShares } from "#sandbox/shares/drop-ended-shares.ts";
import { openShare } from "#sandbox/shares/read-share.ts";
import { advance, create, newKey, note, refusal } from "#tests/support/api-words.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { answerWith, freeze, subscribeCatcher } from "#tests/support/catcher-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { nameOf } from "#tests/support/log-words.ts";
import { opened, share, shares, tokenOf } from "#tests/support/share-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const dayMs = 24 * 3600 * 1000;

async function loggedPost(key: string): Promise<string> {
  const answer = await call("POST", "/v1/posts", { key, body: note });
  assert.equal(answer.status, 201, answer.text);
  return `/v1/sandbox/requests/${nameOf(answer)}`;
}

async function snapshot(key: string, name = "before the launch"): Promise<string> {
  const answer = await call("POST", "/v1/sandbox/snapshots", { key, body: { name } });
  assert.equal(answer.status, 201, answer.text);
  return `/v1/sandbox/snapshots/${answer.body.id}`;
}

describe("shareRequest", () => {
  test("201: an address that shows the call and its story, for 7 days; the store has no token", async () => {
    const { key } = await newWorkspace();
    await freeze(key);
    await subscribeCatcher(key);
    await answerWith(key, 500, 200);
    const path = await loggedPost(key);
    await advance(key, "P40D");
    const made = await share(key, path);
    assert.match(made.url, /^http:\/\/[^/]+\/sandbox\/shared\/[\w-]{22}$/);
    const { url, ...listed } = made;
    assert.deepEqual(await shares(key), [listed]);
    assert.equal(url.slice(-4), made.hint);
    assert.equal(made.title, "createPost 201");
    assert.equal(Date.parse(made.expiresAt) - Date.parse(made.createdAt), 7 * dayMs);
    const read = await opened(house.sandbox, made);
    assert.ok(read?.state === "active" && read.copy.kind === "request");
    const { copy } = read;
    assert.equal(copy.request.body, JSON.stringify(note));
    const [post] = copy.posts;
    assert.equal(post?.content, note.content);
    const [first] = copy.events;
    assert.equal(first?.event, "post.scheduled");
    assert.deepEqual(
      first?.deliveries.map(({ state, attempts }) => [state, attempts.map(({ statusCode }) => statusCode)]),
      [["succeeded", [500, 200]]],
    );
    const rows = await house.sandbox.engine.all({ sql: "SELECT * FROM share", parameters: [] });
    assert.ok(!JSON.stringify(rows).includes(tokenOf(made)));
  });

  test("201: it ends on the day that was asked for, to the millisecond, on real time alone", async () => {
    const key = await newKey();
    const made = await share(key, await loggedPost(key), { expiresInDays: 30 });
    await advance(key, "P90D");
    house.clock.advance(30 * dayMs - 1);
    assert.equal((await opened(house.sandbox, made))?.state, "active");
    house.clock.advance(1);
    assert.deepEqual(await opened(house.sandbox, made), { state: "expired", endedAt: made.expiresAt });
  });

  test("409 secret_already_shown: a repeat with the same Idempotency-Key, as for a key", async () => {
    const key = await newKey();
    const path = await loggedPost(key);
    const options = { key, headers: { "idempotency-key": "once" } };
    const first = await call("POST", `${path}/share`, options);
    assert.equal(first.status, 201);
    const again = await refusal("POST", `${path}/share`, options);
    assert.deepEqual([again.status, again.code], [409, "secret_already_shown"]);
    assert.match(again.detail, /made a share .* Revoke that share/);
    assert.equal((await shares(key)).length, 1);
  });

  test("409 too_many_shares: the fifty-first that is active, also when two come at once; an ended one makes room", async () => {
    const key = await newKey();
    await call("PUT", "/v1/sandbox/plan", { key, body: { plan: "agency" } });
    const path = await loggedPost(key);
    for (let count = 0; count < 49; count++) await share(key, path);
    const answers = await Promise.all([1, 2, 3].map(() => call("POST", `${path}/share`, { key })));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
    assert.equal((await refusal("POST", `${path}/share`, { key })).code, "too_many_shares");
    const [newest] = await shares(key);
    assert.equal((await call("DELETE", `/v1/sandbox/shares/${newest?.id}`, { key })).status, 204);
    await share(key, path);
  });

  test("422: days that nobody may have", async () => {
    const key = await newKey();
    const path = await loggedPost(key);
    for (const body of [{ expiresInDays: 0 }, { expiresInDays: 31 }, { expiresInDays: 1.5 }, { days: 3 }])
      assert.equal((await refusal("POST", `${path}/share`, { key, body })).code, "validation_failed");
    assert.deepEqual(await shares(key), []);
  });
});

describe("shareSnapshot", () => {
  test("201: the clock, the newest posts, events and threads, as the API shows them", async () => {
    const key = await newKey({ seed: "busy_agency" });
    await freeze(key);
    const path = await snapshot(key);
    const made = await share(key, path, { expiresInDays: 1 });
    assert.deepEqual([made.kind, made.title], ["snapshot", "before the launch"]);
    const read = await opened(house.sandbox, made);
    assert.ok(read?.state === "active" && read.copy.kind === "snapshot");
    const { copy } = read;
    assert.equal(copy.clockState, "frozen");
    assert.equal(copy.posts.length, copy.counts.posts);
    assert.ok(copy.posts.length > 30);
    assert.ok(copy.events.length > 20 && copy.threads.length > 0);
    const listed = (await call("GET", "/v1/posts?limit=1&order=-scheduledAt", { key })).body.data as unknown as {
      id: string;
    }[];
    assert.equal(copy.posts[0]?.id, listed[0]?.id);
  });

  test("201: a name is no way out for a secret; a snapshot that is deleted leaves the copy", async () => {
    const key = await newKey();
    const foreign = `alo_test_${"0aZ".repeat(12)}9z`;
    const path = await snapshot(key, foreign);
    const made = await share(key, path);
    assert.equal(made.title, "alo_test_…aZ9z");
    await call("DELETE", path, { key });
    assert.equal((await opened(house.sandbox, made))?.state, "active");
  });

  test("409: a repeat, and one too many", async () => {
    const key = await newKey();
    await call("PUT", "/v1/sandbox/plan", { key, body: { plan: "agency" } });
    const path = await snapshot(key);
    const options = { key, headers: { "idempotency-key": "once" } };
    await call("POST", `${path}/share`, options);
    assert.equal((await refusal("POST", `${path}/share`, options)).code, "secret_already_shown");
    for (let count = 1; count < 50; count++) await share(key, path);
    assert.equal((await refusal("POST", `${path}/share`, { key })).code, "too_many_shares");
    assert.equal((await refusal("POST", `${path}/share`, { key, body: { expiresInDays: "7" } })).status, 422);
  });
});

describe("revokeShare", () => {
  test("204, and again 204: the copy is deleted, the address says when it ended", async () => {
    const key = await newKey();
    const made = await share(key, await loggedPost(key));
    const revokedAt = new Date(house.clock.now()).toISOString();
    for (const later of [0, 1000]) {
      house.clock.advance(later);
      assert.equal((await call("DELETE", `/v1/sandbox/shares/${made.id}`, { key })).status, 204);
    }
    assert.deepEqual(await opened(house.sandbox, made), { state: "revoked", endedAt: revokedAt });
    const [listed] = await shares(key);
    assert.deepEqual([listed?.state, listed?.revokedAt], ["revoked", revokedAt]);
    const sql = "SELECT length(data) AS length FROM share WHERE id = ?";
    assert.deepEqual(await house.sandbox.engine.all({ sql, parameters: [made.id] }), [{ length: 0 }]);
  });

  test("404 for what belongs to another workspace, never was, or is asked for with a live key", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "working_team");
    const [path, kept] = [await loggedPost(key), await snapshot(key)];
    const made = await share(key, path);
    const other = await newKey();
    for (const [one, method, address] of [
      [other, "POST", `${path}/share`],
      [other, "POST", `${kept}/share`],
      [other, "DELETE", `/v1/sandbox/shares/${made.id}`],
      [key, "DELETE", "/v1/sandbox/shares/shr_01JRQ6D4F7G8H9J0K1M2N3P4Q5"],
      [key, "DELETE", "/v1/sandbox/shares/share"],
      [key, "POST", "/v1/sandbox/requests/req_01JRQ6D4F7G8H9J0K1M2N3P4Q5/share"],
      [key, "POST", "/v1/sandbox/snapshots/snapshot/share"],
      [live, "POST", `${path}/share`],
      [live, "POST", `${kept}/share`],
      [live, "GET", "/v1/sandbox/shares"],
      [live, "DELETE", `/v1/sandbox/shares/${made.id}`],
    ] as const)
      assert.equal((await refusal(method, address, { key: one })).code, "not_found", `${method} ${address}`);
    assert.deepEqual(await shares(other), []);
    assert.equal((await opened(house.sandbox, made))?.state, "active");
  });
});

describe("the life of a share", () => {
  test("a reset leaves it alone", async () => {
    const key = await newKey({ seed: "starter" });
    const made = await share(key, await snapshot(key));
    await call("POST", "/v1/sandbox/reset", { key });
    assert.equal((await shares(key)).length, 1);
    assert.equal((await opened(house.sandbox, made))?.state, "active");
  });

  test("it counts who opens it, as long as there is something to read", async () => {
    const key = await newKey();
    const made = await share(key, await loggedPost(key), { expiresInDays: 1 });
    const open = (counts: boolean) => openShare(house.sandbox, tokenOf(made), counts);
    assert.deepEqual([await open(true), await open(true), await open(false)], [true, true, true]);
    assert.equal((await shares(key))[0]?.reads, 2);
    house.clock.advance(dayMs);
    assert.equal(await open(true), false);
    assert.equal((await shares(key))[0]?.reads, 2);
    assert.equal(await openShare(house.sandbox, "no-such-token", true), null);
  });

  test("30 days after its end nothing is left of it; the copy goes before", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "working_team");
    assert.ok(live);
    const path = await loggedPost(key);
    const [short, revoked] = [await share(key, path, { expiresInDays: 1 }), await share(key, path)];
    await call("DELETE", `/v1/sandbox/shares/${revoked.id}`, { key });
    const sweep = () => dropEndedShares(house.sandbox.engine, house.clock);
    house.clock.advance(30 * dayMs - 1);
    await sweep();
    const ended = await house.sandbox.engine.all<{ bytes: number }>({
      sql: "SELECT bytes FROM share WHERE id IN (?, ?)",
      parameters: [short.id, revoked.id],
    });
    assert.deepEqual(ended, [{ bytes: 0 }, { bytes: 0 }]);
    assert.equal((await opened(house.sandbox, short))?.state, "expired");
    house.clock.advance(1);
    await sweep();
    assert.equal(await opened(house.sandbox, revoked), null);
    house.clock.advance(dayMs);
    await sweep();
    assert.equal(await opened(house.sandbox, short), null);
  });

  test("what a reset of the same seed draws again names no second share", async () => {
    const key = await newKey();
    const exact = { seed: "starter", seedNumber: 7, clockStart: "2026-11-28T09:00:00Z" };
    const ids = new Set<string>();
    for (let round = 0; round < 2; round++) {
      await call("POST", "/v1/sandbox/reset", { key, body: exact });
      ids.add((await share(key, await snapshot(key))).id);
    }
    assert.equal(ids.size, 2);
  });

  test("of those that have ended the newest hundred stay", async () => {
    const key = await newKey();
    await call("PUT", "/v1/sandbox/plan", { key, body: { plan: "agency" } });
    const path = await loggedPost(key);
    const first = await share(key, path);
    await call("DELETE", `/v1/sandbox/shares/${first.id}`, { key });
    for (let count = 0; count < 101; count++) {
      house.clock.advance(1000);
      const made = await share(key, path);
      await call("DELETE", `/v1/sandbox/shares/${made.id}`, { key });
    }
    assert.equal((await shares(key)).length, 101);
    assert.equal(await opened(house.sandbox, first), null);
  });

  test("a post that is as long as can be is shared with less beside it", async () => {
    const key = await newKey();
    for (let count = 0; count < 30; count++)
      await create(key, {
        content: `${count} ${"long ".repeat(9000)}`,
        channels: ["medium", "linkedin"],
        overrides: { linkedin: { content: `short ${count}.` } },
      });
    const made = await share(key, await snapshot(key));
    const read = await opened(house.sandbox, made);
    assert.ok(read?.state === "active" && read.copy.kind === "snapshot");
    assert.equal(read.copy.counts.posts, 30);
    assert.ok(read.copy.posts.length > 0 && read.copy.posts.length < 30);
  });
});
