import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { advance, create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

async function list(
  key: string,
  query = "",
): Promise<{ contents: string[]; nextCursor: string | null; hasMore: boolean; link: string | null }> {
  const { body, headers, status, text } = await call("GET", `/v1/posts${query}`, { key });
  assert.equal(status, 200, text);
  const page = body as unknown as { data: { content: string }[]; nextCursor: string | null; hasMore: boolean };
  return {
    contents: page.data.map(({ content }) => content),
    nextCursor: page.nextCursor,
    hasMore: page.hasMore,
    link: headers.get("link"),
  };
}

async function three(): Promise<string> {
  const key = await newKey();
  await create(key, { content: "first", scheduledAt: "2026-12-03T10:00:00Z", campaignId: "spring" });
  house.clock.advance(1000);
  await create(key, { content: "second", scheduledAt: "2026-12-01T10:00:00Z", channels: ["bluesky"] });
  house.clock.advance(1000);
  await create(key, { content: "third", scheduledAt: null, channels: ["mastodon"] });
  return key;
}

describe("200", () => {
  test("newest first, and the other orders", async () => {
    const key = await three();
    assert.deepEqual((await list(key)).contents, ["third", "second", "first"]);
    assert.deepEqual((await list(key, "?order=createdAt")).contents, ["first", "second", "third"]);
    assert.deepEqual((await list(key, "?order=scheduledAt&status=scheduled")).contents, ["second", "first"]);
    assert.deepEqual((await list(key, "?order=-scheduledAt&status=scheduled")).contents, ["first", "second"]);
  });

  test("filters by channel and status, repeated or with commas, and by campaign", async () => {
    const key = await three();
    assert.deepEqual((await list(key, "?channel=bluesky,mastodon")).contents, ["third", "second"]);
    assert.deepEqual((await list(key, "?channel=x&channel=bluesky")).contents, ["second", "first"]);
    assert.deepEqual((await list(key, "?status=draft")).contents, ["third"]);
    assert.deepEqual((await list(key, "?status=draft,scheduled&channel=mastodon")).contents, ["third"]);
    assert.deepEqual((await list(key, "?campaignId=spring")).contents, ["first"]);
    assert.deepEqual((await list(key, "?status=published")).contents, []);
  });

  test("days: date, from and to, by the time it is due or was made", async () => {
    const key = await three();
    assert.deepEqual((await list(key, "?date=2026-12-01")).contents, ["second"]);
    assert.deepEqual((await list(key, "?from=2026-12-01&to=2026-12-03")).contents, ["second", "first"]);
    assert.deepEqual((await list(key, "?to=2026-11-30")).contents, ["third"]);
  });

  test("a day is a day in the workspace's own time zone, 25 hours included", async () => {
    const key = await newKey({ timeZone: "America/New_York" });
    // 1 November 2026 has 25 hours there; the last of them starts at 04:00 UTC on the 2nd.
    await advance(key, "P340D");
    await create(key, { content: "late", scheduledAt: "2027-11-08T04:59:59.999Z" });
    await create(key, { content: "next day", scheduledAt: "2027-11-08T05:00:00Z" });
    assert.deepEqual((await list(key, "?date=2027-11-07")).contents, ["late"]);
    assert.deepEqual((await list(key, "?date=2027-11-08")).contents, ["next day"]);
  });

  test("pages by cursor, with a Link to the next", async () => {
    const key = await three();
    const first = await list(key, "?limit=2");
    assert.deepEqual([first.contents, first.hasMore], [["third", "second"], true]);
    const next = /^<http:\/\/localhost:3000(\/v1\/posts\?[^>]+)>; rel="next"$/.exec(first.link ?? "")?.[1] ?? "";
    const second = await list(key, next.replace("/v1/posts", ""));
    assert.deepEqual([second.contents, second.hasMore, second.nextCursor, second.link], [["first"], false, null, null]);
  });
});

describe("400", () => {
  test("invalid_cursor for an altered one, one of other filters, and noise", async () => {
    const key = await three();
    const { nextCursor } = await list(key, "?limit=1");
    for (const query of [
      `?limit=1&status=scheduled&cursor=${nextCursor}`,
      `?limit=1&cursor=${nextCursor?.slice(0, -4)}`,
      "?cursor=abc",
    ]) {
      assert.equal((await refusal("GET", `/v1/posts${query}`, { key })).code, "invalid_cursor", query);
    }
  });

  const queries: [string, string, string][] = [
    ["?limit=0", "invalid_query", "limit"],
    ["?limit=101", "invalid_query", "limit"],
    ["?limit=ten", "invalid_query", "limit"],
    ["?limit=1&limit=2", "invalid_query", "limit"],
    ["?status=sent", "invalid_query", "status"],
    ["?date=2026-02-30", "invalid_date", "date"],
    ["?from=tomorrow", "invalid_date", "from"],
    ["?chanel=x", "unknown_parameter", "chanel"],
    ["?created_at=x", "unknown_parameter", "created_at"],
  ];
  for (const [query, code, parameter] of queries) {
    test(`${query} is ${code}`, async () => {
      const problem = await refusal("GET", `/v1/posts${query}`, { key: await newKey() });
      assert.deepEqual([problem.status, problem.code, problem.errors[0]?.parameter], [400, code, parameter]);
    });
  }

  test("a misspelt name is not ignored, and the right one is suggested", async () => {
    const { errors } = await refusal("GET", "/v1/posts?chanel=x", { key: await newKey() });
    assert.equal(errors[0]?.suggestion, "channel");
  });

  test("a broken percent sign in the query", async () => {
    assert.equal((await refusal("GET", "/v1/posts?status=%zz", { key: await newKey() })).code, "invalid_query");
  });
});
