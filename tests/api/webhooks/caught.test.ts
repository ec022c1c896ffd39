import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import {
  answerWith,
  type Caught,
  catcher,
  caught,
  freeze,
  subscribeCatcher,
  tick,
} from "#tests/support/catcher-words.ts";
import { openLine } from "#tests/support/read-stream.ts";
import { runWorker } from "#tests/support/run-worker.ts";
import { promote } from "#tests/support/secret-words.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries } from "#tests/support/webhook-words.ts";

const house = useHouse();
const stream = "/v1/sandbox/catcher/stream";

/** Throws away what nobody holds. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
}

interface Page {
  data: Caught[];
  hasMore: boolean;
  nextCursor: string | null;
}

async function list(key: string, query = ""): Promise<Page & { link: string | null }> {
  const answer = await call("GET", `/v1/sandbox/catcher/requests${query}`, { key });
  assert.equal(answer.status, 200, answer.text);
  return { ...(answer.body as unknown as Page), link: answer.headers.get("link") };
}

/** Lets posts be scheduled, one after the other at one instant, and the catcher hear of each. Gives their ids. */
async function hear(key: string, ...contents: string[]): Promise<string[]> {
  const posts = [];
  for (const content of contents) {
    posts.push((await create(key, { content })).id);
    await tick(key);
  }
  return posts;
}

describe("listCaught", () => {
  test("200: a request as it came, with every header in lower case and a check of each signature", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    await hear(key, "one");
    const [sent] = await deliveries(key, hook.id);
    const [got] = await caught(key);
    assert.ok(got && sent);
    const { id, headers, body, ...rest } = got;
    assert.match(id, /^cgt_/);
    const right = { valid: true, reason: null, detail: "The signature is right." };
    assert.deepEqual(rest, {
      object: "caught",
      livemode: false,
      webhookId: hook.id,
      deliveryId: sent.id,
      event: "post.scheduled",
      attempt: 1,
      receivedAt: new Date(startAt).toISOString(),
      checks: [
        { header: "X-Aloha-Signature", ...right },
        { header: "X-Aloha-Signatures", ...right },
        { header: "webhook-signature", ...right },
      ],
      answer: { kind: "respond", status: 200, delayMs: 0 },
    });
    assert.deepEqual(Object.keys(headers), [
      "content-type",
      "user-agent",
      "x-aloha-event",
      "x-aloha-delivery",
      "x-aloha-attempt",
      "x-aloha-signature",
      "x-aloha-signatures",
      "webhook-id",
      "webhook-timestamp",
      "webhook-signature",
    ]);
    assert.equal(
      headers["x-aloha-signature"],
      `sha256=${createHmac("sha256", hook.secret).update(body).digest("hex")}`,
    );
    assert.equal(JSON.parse(body).id, sent.eventId);
  });

  test("200: the checks know the secrets of each moment, after a promotion too", async () => {
    const key = await newKey();
    const hook = await subscribeCatcher(key);
    const next = await call("POST", `/v1/webhooks/${hook.id}/secrets`, { key });
    await promote(key, hook.id, String(next.body.id), { overlapSeconds: 0 });
    await hear(key, "one");
    const [got] = await caught(key);
    assert.deepEqual(
      got?.checks.map(({ valid }) => valid),
      [true, true, true],
    );
  });

  test("200: the newest first, in the order in which they came", async () => {
    const key = await newKey();
    await freeze(key);
    await subscribeCatcher(key);
    const posts = await hear(key, ...Array.from({ length: 12 }, (_, count) => `note ${count}`));
    const told = (await list(key)).data.map(({ body }) => JSON.parse(body).data.postId as string);
    assert.deepEqual(told, posts.reverse());
    const ids = (await list(key)).data.map(({ id }) => id);
    assert.deepEqual(ids, ids.toSorted().reverse());
  });

  test("200: by webhook and by event", async () => {
    const key = await newKey();
    const [a, b] = [await subscribeCatcher(key), await subscribeCatcher(key, { events: ["reply.received"] })];
    await hear(key, "one");
    const body = { event: "reply.received", data: { kind: "dm" } };
    await call("POST", "/v1/sandbox/events/trigger", { key, body });
    await tick(key);
    const seen = async (query: string) =>
      (await list(key, query)).data.map(({ webhookId, event }) => `${webhookId === a.id ? "a" : "b"} ${event}`).sort();
    assert.deepEqual(await seen(`?webhookId=${b.id}`), ["b reply.received"]);
    assert.deepEqual(await seen(`?webhookId=${a.id}`), ["a matrix.completed", "a post.scheduled", "a reply.received"]);
    assert.deepEqual(await seen("?event=reply.received"), ["a reply.received", "b reply.received"]);
    assert.deepEqual(await seen(`?event=post.scheduled,reply.received&webhookId=${b.id}`), ["b reply.received"]);
    assert.deepEqual(await seen("?webhookId=whk_nothing"), []);
  });

  test("200: pages by cursor; what comes meanwhile neither repeats nor hides one", async () => {
    const key = await newKey();
    await subscribeCatcher(key);
    await hear(key, "one", "two", "three");
    const all = (await list(key)).data.map(({ id }) => id);
    const first = await list(key, "?limit=2");
    assert.match(first.link ?? "", /\/v1\/sandbox\/catcher\/requests\?limit=2&cursor=\w+>; rel="next"$/);
    await hear(key, "four");
    const second = await list(key, `?limit=2&cursor=${first.nextCursor}`);
    assert.deepEqual(
      [...first.data, ...second.data].map(({ id }) => id),
      all,
    );
    assert.deepEqual([second.hasMore, second.nextCursor], [false, null]);
    const problem = await refusal("GET", `/v1/sandbox/catcher/requests?event=post.failed&cursor=${first.nextCursor}`, {
      key,
    });
    assert.deepEqual([problem.status, problem.code], [400, "invalid_cursor"]);
  });

  test("400 invalid_query: an event that is none, a limit out of range", async () => {
    const key = await newKey();
    for (const query of ["event=post.*", "limit=0", "event="]) {
      const problem = await refusal("GET", `/v1/sandbox/catcher/requests?${query}`, { key });
      assert.deepEqual([problem.status, problem.code], [400, "invalid_query"], query);
    }
  });

  test("200: another workspace sees nothing of it", async () => {
    const [key, other] = [await newKey(), await newKey()];
    const hook = await subscribeCatcher(key);
    await hear(key, "one");
    assert.deepEqual((await list(other)).data, []);
    assert.deepEqual((await list(other, `?webhookId=${hook.id}`)).data, []);
    assert.equal((await catcher(other)).received, 0);
  });
});

describe("clearCaught", () => {
  test("204: everything is forgotten, in this workspace alone, and the answers stay", async () => {
    const [key, other] = [await newKey(), await newKey()];
    for (const one of [key, other]) {
      await subscribeCatcher(one);
      await answerWith(one, 503, 200);
      await hear(one, "one");
    }
    const answer = await call("DELETE", "/v1/sandbox/catcher/requests", { key });
    assert.deepEqual([answer.status, answer.text], [204, ""]);
    assert.deepEqual((await list(key)).data, []);
    assert.equal((await list(other)).data.length, 1);
    const { answers, next } = await catcher(key);
    assert.deepEqual([answers[0]?.status, next], [503, 1]);
    assert.equal((await call("DELETE", "/v1/sandbox/catcher/requests", { key })).status, 204);
  });
});

describe("streamCaught", () => {
  test("200: each request as it comes, with its id, and nothing of before", async (t) => {
    const key = await newKey();
    await subscribeCatcher(key);
    await hear(key, "before");
    const line = await openLine(t, stream, key);
    assert.match(line.headers.get("content-type") ?? "", /^text\/event-stream/);
    assert.equal(line.headers.get("cache-control"), "no-store, no-transform");
    await hear(key, "one", "two");
    const [first, second] = [await line.next("caught"), await line.next("caught")];
    const [, one, two] = await caught(key);
    assert.deepEqual([first.data, second.data], [one, two]);
    assert.deepEqual([first.id, second.id], [one?.id, two?.id]);
    assert.equal(line.waiting, 0);
  });

  test("200: it goes on after the id that it is told, and from now on after any other text", async (t) => {
    const key = await newKey();
    await subscribeCatcher(key);
    await hear(key, "one", "two", "three");
    const [one, two, three] = await caught(key);
    const line = await openLine(t, stream, key, { "last-event-id": one?.id ?? "" });
    assert.deepEqual([(await line.next("caught")).id, (await line.next("caught")).id], [two?.id, three?.id]);
    const fresh = await openLine(t, stream, key, { "last-event-id": "nonsense" });
    await hear(key, "four");
    const four = (await caught(key)).at(-1);
    assert.equal((await fresh.next("caught")).id, four?.id);
    assert.equal((await line.next("caught")).id, four?.id);
  });

  test("200: two that watch see the same; another workspace sees nothing", async (t) => {
    const [key, other] = [await newKey(), await newKey()];
    await subscribeCatcher(key);
    const lines = [await openLine(t, stream, key), await openLine(t, stream, key)];
    const stranger = await openLine(t, stream, other);
    await hear(key, "one");
    for (const line of lines) assert.equal((await line.next("caught")).data.event, "post.scheduled");
    assert.equal(stranger.waiting, 0);
  });

  test("200: attempts side by side all come, in the order of their ids, from a worker too", async (t) => {
    const key = await newKey();
    await subscribeCatcher(key);
    const line = await openLine(t, stream, key);
    for (let count = 0; count < 30; count++) {
      await create(key, { content: `note ${count}` });
      house.clock.advance(1);
    }
    runWorker(t, house);
    const ids = [];
    for (let count = 0; count < 30; count++) ids.push((await line.next("caught")).id);
    assert.deepEqual(ids, ids.toSorted());
    assert.deepEqual(
      ids,
      (await caught(key)).map(({ id }) => id),
    );
  });

  test("200: who hangs up is let go of, long after the request itself is forgotten", async (t) => {
    const key = await newKey();
    await subscribeCatcher(key);
    const line = await openLine(t, stream, key);
    await hear(key, "one");
    await line.next("caught");
    collectGarbage();
    await line.close();
    await advance(key, "PT1M");
    await hear(key, "two");
    assert.equal(line.waiting, 0);
  });

  test("200: it ends when its key is revoked", async (t) => {
    const { key, keyId } = await newWorkspace();
    const line = await openLine(t, stream, key);
    const sql = "UPDATE api_key SET revoked_at = 1 WHERE id = ?";
    await house.sandbox.engine.transaction((session) => session.all({ sql, parameters: [keyId] }));
    house.clock.advance(1000);
    await line.ended();
    assert.equal(line.waiting, 0);
  });

  test("200: who cancels is let go of at once, and so is who leaves without reading", async () => {
    const key = await newKey();
    const cancelled = await call("GET", stream, { key });
    const reader = cancelled.stream?.getReader();
    const read = reader?.read();
    await reader?.cancel();
    assert.equal((await read)?.done, true);
    const hangUp = new AbortController();
    const unread = await call("GET", stream, { key, signal: hangUp.signal });
    hangUp.abort();
    assert.equal((await unread.stream?.getReader().read())?.done, true);
  });
});
