import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { subscribe, type Webhook, webhook } from "#tests/support/webhook-words.ts";

const house = useHouse();
const url = "http://127.0.0.1:9999/hooks";

interface Page {
  data: Webhook[];
  hasMore: boolean;
  nextCursor: string | null;
}

async function list(key: string, query = ""): Promise<Page & { link: string | null }> {
  const answer = await call("GET", `/v1/webhooks${query}`, { key });
  assert.equal(answer.status, 200, answer.text);
  return { ...(answer.body as unknown as Page), link: answer.headers.get("link") };
}

/** A workspace with five webhooks, one a second, the third of them disabled. */
async function five() {
  const key = await newKey();
  const ids = [];
  for (const description of ["one", "two", "three", "four"]) {
    ids.push((await subscribe(key, url, { description })).id);
    house.clock.advance(1000);
  }
  const listener = await call("POST", "/v1/sandbox/listeners", { key, body: { device: "laptop" } });
  ids.push(listener.body.id as unknown as string);
  await call("PATCH", `/v1/webhooks/${ids[2]}`, { key, body: { status: "disabled" } });
  return { key, ids: ids.reverse() };
}

describe("listWebhooks", () => {
  test("200: nothing at first", async () => {
    const { data, hasMore, nextCursor } = await list(await newKey());
    assert.deepEqual([data, hasMore, nextCursor], [[], false, null]);
  });

  test("200: the newest first, listeners among them, each as getWebhook shows it", async () => {
    const { key, ids } = await five();
    const { data } = await list(key);
    assert.deepEqual(
      data.map(({ id }) => id),
      ids,
    );
    assert.deepEqual([data[0]?.kind, data[0]?.url], ["listener", null]);
    for (const one of data) assert.deepEqual(await webhook(key, one.id), one);
  });

  test("200: by status", async () => {
    const { key, ids } = await five();
    const idsOf = async (query: string) => (await list(key, query)).data.map(({ id }) => id);
    assert.deepEqual(await idsOf("?status=disabled"), [ids[2]]);
    assert.deepEqual(await idsOf("?status=enabled"), [ids[0], ids[1], ids[3], ids[4]]);
  });

  test("200: pages by cursor, with a Link; a webhook made meanwhile neither repeats nor hides one", async () => {
    const { key, ids } = await five();
    const first = await list(key, "?limit=2");
    assert.deepEqual([first.data.length, first.hasMore], [2, true]);
    assert.match(first.link ?? "", new RegExp(`/v1/webhooks\\?limit=2&cursor=${first.nextCursor}>; rel="next"$`));
    house.clock.advance(1000);
    await subscribe(key, url);
    const second = await list(key, `?limit=2&cursor=${first.nextCursor}`);
    const third = await list(key, `?limit=2&cursor=${second.nextCursor}`);
    assert.deepEqual(
      [...first.data, ...second.data, ...third.data].map(({ id }) => id),
      ids,
    );
    assert.deepEqual([third.hasMore, third.nextCursor, third.link], [false, null, null]);
  });

  test("400 invalid_cursor: altered, or made for another filter", async () => {
    const { key } = await five();
    const { nextCursor } = await list(key, "?limit=2&status=enabled");
    for (const query of [`?status=disabled&cursor=${nextCursor}`, `?cursor=${nextCursor}`, "?cursor=abc"]) {
      const problem = await refusal("GET", `/v1/webhooks${query}`, { key });
      assert.deepEqual([problem.status, problem.code], [400, "invalid_cursor"]);
    }
  });

  for (const query of ["limit=0", "limit=101", "limit=x", "status=gone", "status=enabled&status=disabled"]) {
    test(`400 invalid_query: ${query}`, async () => {
      const problem = await refusal("GET", `/v1/webhooks?${query}`, { key: await newKey() });
      assert.deepEqual([problem.status, problem.code], [400, "invalid_query"]);
    });
  }
});
