import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Webhook as StandardWebhook } from "standardwebhooks";
import { stopKey } from "#sandbox/keys/stop-key.ts";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { atKeyDesk } from "#tests/support/at-key-desk.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { answerNext, listen, listener, report } from "#tests/support/listener-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { openLine } from "#tests/support/read-stream.ts";
import { runWorker } from "#tests/support/run-worker.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, delivery, webhook } from "#tests/support/webhook-words.ts";

const house = useHouse();
const only = { events: ["post.scheduled"] };

async function moveClock(key: string, by: string) {
  const answer = await call("POST", "/v1/sandbox/clock/advance", { key, body: { by } });
  assert.equal(answer.status, 200, answer.text);
  return answer.body as unknown as { happened: { kind: string }[]; waiting: unknown[] };
}

describe("streamListener", () => {
  test("200: hello comes first, with what waits and the real time", async (t) => {
    const key = await newKey();
    await advance(key, "P10D");
    const { id } = await listener(key, "laptop", only);
    await create(key, { scheduledAt: "2027-01-01T00:00:00Z" });
    const line = await openLine(t, `/v1/sandbox/listeners/${id}/stream`, key);
    assert.match(line.headers.get("content-type") ?? "", /^text\/event-stream/);
    assert.equal(line.headers.get("cache-control"), "no-store, no-transform");
    const hello = await line.next("hello");
    assert.deepEqual(hello, {
      event: "hello",
      id: null,
      data: { backlog: 1, serverTime: new Date(house.clock.now()).toISOString() },
    });
  });

  test("200: an attempt with the raw bytes and the headers to send, as any library verifies them", async (t) => {
    const key = await newKey();
    const { id, secret } = await listener(key, "laptop", only);
    const line = await listen(t, key, id);
    const post = await create(key);
    const done = tick(key);
    const message = await line.next("attempt");
    const { attemptId, deliveryId, bodyBase64, headers, ...rest } = message.data;
    assert.equal(message.id, attemptId);
    assert.deepEqual(rest, { event: "post.scheduled", attempt: 1, deadlineMs: 15_000 });
    const body = Buffer.from(bodyBase64, "base64").toString();
    assert.equal(JSON.parse(body).data.postId, post.id);
    const named = Object.fromEntries(headers.map(([name = "", value = ""]) => [name.toLowerCase(), value]));
    assert.deepEqual([named["x-aloha-delivery"], named["webhook-id"]], [deliveryId, JSON.parse(body).id]);
    const at = new Date(Number(named["webhook-timestamp"]) * 1000);
    assert.equal(named["webhook-signature"], new StandardWebhook(secret).sign(named["webhook-id"] ?? "", at, body));
    assert.equal((await delivery(key, id, deliveryId)).state, "leased");
    await report(key, id, attemptId, { statusCode: 200 });
    await done;
    const { state, attempts } = await delivery(key, id, deliveryId);
    assert.deepEqual([state, attempts.map((one) => one.id)], ["succeeded", [attemptId]]);
  });

  test("200: one at a time, in the order of the events", async (t) => {
    const key = await newKey();
    const { id } = await listener(key, "laptop", only);
    const line = await listen(t, key, id);
    const posts = [];
    for (const content of ["one", "two", "three"]) posts.push((await create(key, { content })).id);
    const done = tick(key);
    const told = [];
    for (const _ of posts) {
      const { data } = await line.next("attempt");
      assert.equal(line.waiting, 0);
      told.push(JSON.parse(Buffer.from(data.bodyBase64, "base64").toString()).data.postId);
      await report(key, id, data.attemptId, { statusCode: 200 });
    }
    await done;
    assert.deepEqual(told, posts);
  });

  test("200: what was not reported is handed out again on the next stream, whatever Last-Event-ID says", async (t) => {
    const key = await newKey();
    const { id } = await listener(key, "laptop", only);
    const first = await listen(t, key, id);
    await create(key);
    const done = tick(key);
    const lost = await first.next("attempt");
    await first.close();
    const second = await listen(t, key, id, lost.id ?? "");
    const again = await second.next("attempt");
    assert.deepEqual(again, lost);
    await report(key, id, again.data.attemptId, { statusCode: 200 });
    await done;
    const [sent] = await deliveries(key, id);
    assert.deepEqual([sent?.state, sent?.attemptCount], ["succeeded", 1]);
  });

  test("200: a second stream replaces the first, which is told so, and takes over what is open", async (t) => {
    const key = await newKey();
    const { id } = await listener(key, "laptop", only);
    const first = await listen(t, key, id);
    await create(key);
    const done = tick(key);
    const open = await first.next("attempt");
    const second = await listen(t, key, id);
    assert.deepEqual((await first.next("bye")).data, { reason: "replaced" });
    await first.ended();
    assert.deepEqual(await second.next("attempt"), open);
    await report(key, id, open.data.attemptId, { statusCode: 200 });
    await done;
    assert.equal(second.waiting, 0);
    assert.equal((await listener(key, "laptop", only)).connected, true);
  });

  test("200: who has read hello is heard, and a slow reader gets its bye", async (t) => {
    const key = await newKey();
    const { id } = await listener(key, "laptop", only);
    await create(key);
    const { stream } = await call("GET", `/v1/sandbox/listeners/${id}/stream`, { key });
    const reader = stream?.getReader();
    const read = async () => new TextDecoder().decode((await reader?.read())?.value);
    assert.match(await read(), /^event: hello\n/);
    const moved = moveClock(key, "PT0S");
    assert.match(await read(), /^id: att_\w+\nevent: attempt\n/);
    const second = await listen(t, key, id);
    const { data } = await second.next("attempt");
    assert.equal(await read(), 'event: bye\ndata: {"reason":"replaced"}\n\n');
    assert.equal((await reader?.read())?.done, true);
    await report(key, id, data.attemptId, { statusCode: 200 });
    assert.deepEqual((await moved).waiting, []);
  });

  test("bye revoked: the listener was deleted, or the key was revoked", async (t) => {
    const key = await newKey();
    const { id } = await listener(key, "laptop");
    const first = await listen(t, key, id);
    const other = await newWorkspace();
    const second = await listen(t, other.key, (await listener(other.key, "laptop")).id);
    await call("DELETE", `/v1/webhooks/${id}`, { key });
    await atKeyDesk(house, other, (desk) => stopKey(desk, other.keyId));
    // A stream looks once a second whether it may go on.
    house.clock.advance(1000);
    for (const line of [first, second]) {
      assert.deepEqual((await line.next("bye")).data, { reason: "revoked" });
      await line.ended();
    }
  });

  test("an absent listener: the clock does not wait for it, says what waits, and no attempt is made", async () => {
    const key = await newKey();
    const { id } = await listener(key, "laptop", only);
    await create(key, { content: "one" });
    await create(key, { content: "two" });
    const { waiting, happened } = await moveClock(key, "PT1H");
    assert.deepEqual(waiting, [{ webhookId: id, device: "laptop", deliveries: 2 }]);
    assert.deepEqual(happened, []);
    const [sent] = await deliveries(key, id);
    assert.deepEqual([sent?.state, sent?.attemptCount], ["pending", 0]);
  });

  test("an absent listener holds up neither the clock nor other webhooks, and gets everything when it comes", async (t) => {
    const key = await newKey();
    await freeze(key);
    const { id } = await listener(key, "laptop", only);
    const hook = await subscribeCatcher(key, only);
    await create(key);
    const { happened, waiting } = await moveClock(key, "P30D");
    assert.deepEqual(
      happened.map(({ kind }) => kind).filter((kind) => kind.startsWith("webhook")),
      ["webhook_delivered"],
    );
    assert.equal(waiting.length, 1);
    assert.equal((await deliveries(key, hook.id))[0]?.state, "succeeded");
    const line = await listen(t, key, id);
    const moved = moveClock(key, "PT0S");
    await answerNext(key, id, line, { statusCode: 204 });
    assert.deepEqual((await moved).waiting, []);
    assert.equal((await deliveries(key, id))[0]?.state, "succeeded");
  });

  test("a connected one is waited for: its failure goes up the ladder, and the next minute brings the next try", async (t) => {
    const key = await newKey();
    await freeze(key);
    const since = house.clock.now();
    const { id } = await listener(key, "laptop", only);
    const line = await listen(t, key, id);
    await create(key);
    const first = moveClock(key, "PT30S");
    await answerNext(key, id, line, { statusCode: 500 });
    await first;
    const second = moveClock(key, "PT30S");
    const { startedAt } = await answerNext(key, id, line, { statusCode: 200 });
    assert.equal(startedAt, new Date(since + 60_000).toISOString());
    assert.equal((await second).happened.length, 1);
    const { health, secrets } = await webhook(key, id);
    assert.deepEqual([health.consecutiveFailures, secrets.length], [0, 1]);
  });

  test("with a worker, an event arrives by itself", async (t) => {
    const key = await newKey();
    const { id } = await listener(key, "laptop", only);
    runWorker(t, house);
    const line = await listen(t, key, id);
    for (const content of ["one", "two"]) {
      await create(key, { content });
      assert.equal((await answerNext(key, id, line, { statusCode: 200 })).outcome, "succeeded");
    }
    assert.deepEqual(
      (await deliveries(key, id)).map(({ state }) => state),
      ["succeeded", "succeeded"],
    );
  });

  test("404 not_found: an endpoint, a listener of another workspace, an id that never was, and a live key", async () => {
    const { live, test: key } = await newLiveWorkspace(house);
    const mine = await listener(key, "laptop");
    const endpoint = await subscribeCatcher(key);
    const stranger = await listener(await newKey(), "laptop");
    const roads = [
      [key, endpoint.id],
      [key, stranger.id],
      [key, "whk_01JRQ3M0V5T8Q4C6R9XK3ZB7N1"],
      [key, "x"],
      [live, mine.id],
    ] as const;
    for (const [who, id] of roads) {
      const problem = await refusal("GET", `/v1/sandbox/listeners/${id}/stream`, { key: who });
      assert.deepEqual([problem.status, problem.code], [404, "not_found"]);
    }
  });

  test("bye shutdown: the server stops", async (t) => {
    const key = await newKey();
    const { id } = await listener(key, "laptop");
    const line = await listen(t, key, id);
    house.sandbox.quiet();
    assert.deepEqual((await line.next("bye")).data, { reason: "shutdown" });
    await line.ended();
  });
});
