import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { answerWith, freeze, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { openReceiver } from "#tests/support/receiver.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";
import { type Delivery, delivery, subscribe } from "#tests/support/webhook-words.ts";

useHouse();
const iso = (at: number) => new Date(at).toISOString();

interface Page {
  data: Delivery[];
  hasMore: boolean;
  nextCursor: string | null;
}

async function list(key: string, id: string, query = ""): Promise<Page & { link: string | null }> {
  const answer = await call("GET", `/v1/webhooks/${id}/deliveries${query}`, { key });
  assert.equal(answer.status, 200, answer.text);
  return { ...(answer.body as unknown as Page), link: answer.headers.get("link") };
}

/** Seven deliveries, a minute apart: one in each state that a living webhook can show, and two more that arrived. */
async function seven() {
  const key = await newKey();
  await freeze(key);
  const { id } = await subscribeCatcher(key, { events: ["post.scheduled", "matrix.completed"] });
  const path = `/v1/webhooks/${id}`;
  const happen = async (event: string, ...answers: (number | Record<string, unknown>)[]) => {
    await answerWith(key, ...answers);
    await call("POST", "/v1/sandbox/events/trigger", { key, body: { event } });
    await advance(key, "PT1M");
  };
  await happen("post.scheduled", 404);
  await happen("post.scheduled", 200);
  await happen("matrix.completed", 200);
  await happen("matrix.completed", { kind: "reset" });
  await call("POST", `${path}/test`, { key });
  await advance(key, "PT1M");
  await call("PATCH", path, { key, body: { status: "disabled" } });
  await happen("post.scheduled", 200);
  await call("PATCH", path, { key, body: { status: "enabled" } });
  await call("POST", "/v1/sandbox/events/trigger", { key, body: { event: "post.scheduled" } });
  return { key, id };
}

describe("listWebhookDeliveries", () => {
  test("200: nothing at first", async () => {
    const key = await newKey();
    const { id } = await subscribeCatcher(key);
    const { data, hasMore, nextCursor } = await list(key, id);
    assert.deepEqual([data, hasMore, nextCursor], [[], false, null]);
  });

  test("200: the newest first, each as getWebhookDelivery shows it, without its attempts", async () => {
    const { key, id } = await seven();
    const { data } = await list(key, id);
    assert.deepEqual(
      data.map(({ event, state, trigger, createdAt }) => [
        event,
        state,
        trigger,
        (Date.parse(createdAt) - startAt) / 60_000,
      ]),
      [
        ["post.scheduled", "pending", "auto", 6],
        ["post.scheduled", "held", "auto", 5],
        ["post.published", "exhausted", "test", 4],
        ["matrix.completed", "held", "auto", 3],
        ["matrix.completed", "succeeded", "auto", 2],
        ["post.scheduled", "succeeded", "auto", 1],
        ["post.scheduled", "held", "auto", 0],
      ],
    );
    for (const one of data) {
      const { attempts: _, ...shown } = await delivery(key, id, one.id);
      assert.deepEqual(one, shown);
    }
  });

  test("200: state, repeated or with commas", async () => {
    const { key, id } = await seven();
    const minutes = async (query: string) =>
      (await list(key, id, query)).data.map(({ createdAt }) => (Date.parse(createdAt) - startAt) / 60_000);
    assert.deepEqual(await minutes("?state=held"), [5, 3, 0]);
    assert.deepEqual(await minutes("?state=pending,exhausted"), [6, 4]);
    assert.deepEqual(await minutes("?state=pending&state=succeeded"), [6, 2, 1]);
    assert.deepEqual(await minutes("?state=leased,cancelled"), []);
  });

  test("200: event, code, and both with a state", async () => {
    const { key, id } = await seven();
    const minutes = async (query: string) =>
      (await list(key, id, query)).data.map(({ createdAt }) => (Date.parse(createdAt) - startAt) / 60_000);
    assert.deepEqual(await minutes("?event=matrix.completed"), [3, 2]);
    assert.deepEqual(await minutes("?event=matrix.completed,post.published"), [4, 3, 2]);
    assert.deepEqual(await minutes("?event=reply.received"), []);
    assert.deepEqual(await minutes("?code=http_client_error"), [0]);
    assert.deepEqual(await minutes("?code=connection_reset"), [4, 3]);
    assert.deepEqual(await minutes("?code=connection_reset&event=matrix.completed&state=held"), [3]);
  });

  test("200: code looks at the newest attempt alone", async () => {
    const key = await newKey();
    const { id } = await subscribeCatcher(key);
    await answerWith(key, 404, 429, 200);
    await create(key);
    await tick(key);
    assert.equal((await list(key, id, "?code=http_client_error")).data.length, 1);
    await advance(key, "PT1M");
    assert.equal((await list(key, id, "?code=http_client_error")).data.length, 0);
    assert.equal((await list(key, id, "?code=throttled")).data.length, 1);
    await advance(key, "PT5M");
    assert.equal((await list(key, id, "?code=throttled")).data.length, 0);
  });

  test("200: while a newer attempt is under way, nobody knows its code", async (t) => {
    const key = await newKey();
    const { promise: arrived, resolve: arrive } = Promise.withResolvers<void>();
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    const receiver = await openReceiver(async (_, response, count) => {
      if (count === 2) arrive();
      if (count === 2) await answered;
      response.writeHead(404).end();
    });
    t.after(() => receiver.close());
    const { id } = await subscribe(key, receiver.url);
    await create(key);
    const moved = advance(key, "PT1M");
    await arrived;
    try {
      const [running] = (await list(key, id)).data;
      assert.deepEqual([running?.state, running?.lastAttempt?.attempt], ["leased", 2]);
      assert.deepEqual((await list(key, id, "?code=http_client_error")).data, []);
    } finally {
      answer();
      await moved;
    }
    assert.equal((await list(key, id, "?code=http_client_error")).data.length, 1);
  });

  test("200: from counts, to does not; both are instants of the workspace's clock", async () => {
    const { key, id } = await seven();
    const minutes = async (query: string) =>
      (await list(key, id, query)).data.map(({ createdAt }) => (Date.parse(createdAt) - startAt) / 60_000);
    const at = (minute: number) => iso(startAt + minute * 60_000);
    assert.deepEqual(await minutes(`?from=${at(2)}&to=${at(4)}`), [3, 2]);
    assert.deepEqual(await minutes(`?from=${at(5)}`), [6, 5]);
    assert.deepEqual(await minutes(`?to=${at(1)}`), [0]);
    assert.deepEqual(await minutes("?from=2026-11-24T10:04:00%2B01:00&to=2026-11-24T09:05:00Z"), [4]);
  });

  test("200: eventId finds the delivery of an event, of a test too, and nothing of another webhook", async () => {
    const { key, id } = await seven();
    const other = await subscribe(key, "http://127.0.0.1:9999/hooks");
    const all = (await list(key, id)).data;
    assert.equal(all.length, 7);
    for (const one of all) {
      assert.deepEqual((await list(key, id, `?eventId=${one.eventId}`)).data, [one]);
      assert.deepEqual((await list(key, other.id, `?eventId=${one.eventId}`)).data, []);
    }
    assert.deepEqual((await list(key, id, "?eventId=evt_nothing")).data, []);
  });

  test("200: pages by cursor, with a Link; a delivery made meanwhile neither repeats nor hides one", async () => {
    const { key, id } = await seven();
    const all = (await list(key, id)).data.map((one) => one.id);
    const first = await list(key, id, "?limit=3");
    assert.match(first.link ?? "", new RegExp(`/deliveries\\?limit=3&cursor=${first.nextCursor}>; rel="next"$`));
    await create(key);
    const second = await list(key, id, `?limit=3&cursor=${first.nextCursor}`);
    const third = await list(key, id, `?limit=3&cursor=${second.nextCursor}`);
    assert.deepEqual(
      [...first.data, ...second.data, ...third.data].map((one) => one.id),
      all,
    );
    assert.deepEqual([second.hasMore, third.hasMore, third.nextCursor, third.link], [true, false, null, null]);
  });

  test("400 invalid_cursor: altered, of other filters, or of another webhook", async () => {
    const { key, id } = await seven();
    const other = await subscribe(key, "http://127.0.0.1:9999/hooks");
    const { nextCursor } = await list(key, id, "?limit=1&state=held");
    for (const path of [
      `${id}/deliveries?cursor=${nextCursor}`,
      `${id}/deliveries?state=succeeded&cursor=${nextCursor}`,
      `${other.id}/deliveries?state=held&cursor=${nextCursor}`,
      `${id}/deliveries?cursor=nonsense`,
    ]) {
      const problem = await refusal("GET", `/v1/webhooks/${path}`, { key });
      assert.deepEqual([problem.status, problem.code], [400, "invalid_cursor"], path);
    }
  });

  for (const [query, code] of [
    ["from=yesterday", "invalid_date"],
    ["to=2026-02-30T00:00:00Z", "invalid_date"],
    ["from=2026-11-24", "invalid_date"],
    ["state=waiting", "invalid_query"],
    ["event=post.*", "invalid_query"],
    ["code=nonsense", "invalid_query"],
    ["limit=101", "invalid_query"],
    ["state=", "invalid_query"],
  ] as const) {
    test(`400 ${code}: ${query}`, async () => {
      const key = await newKey();
      const { id } = await subscribeCatcher(key);
      const problem = await refusal("GET", `/v1/webhooks/${id}/deliveries?${query}`, { key });
      assert.deepEqual([problem.status, problem.code, problem.errors[0]?.parameter], [400, code, query.split("=")[0]]);
    });
  }
});
