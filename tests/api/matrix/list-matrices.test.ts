import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { matrices } from "#sandbox/contract/facts.gen.ts";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { type Matrix, matrixPath } from "#tests/support/matrix-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

async function list(key: string, query = ""): Promise<{ data: Matrix[]; hasMore: boolean; nextCursor: string | null }> {
  const answer = await call("GET", `${matrixPath}${query}`, { key });
  assert.equal(answer.status, 200);
  return answer.body as unknown as { data: Matrix[]; hasMore: boolean; nextCursor: string | null };
}

describe("200", () => {
  test("a test workspace has the six of the contract, with so many steps each", async () => {
    const { data, hasMore, nextCursor } = await list(await newKey());
    assert.deepEqual([hasMore, nextCursor], [false, null]);
    assert.deepEqual(
      data.map(({ slug, status, steps }) => [slug, status, steps.length]),
      [
        ["first-reply-welcome", "active", 3],
        ["cross-post-ig-threads", "active", 2],
        ["launch-week-nudge", "active", 9],
        ["reply-triage", "active", 5],
        ["best-of-recycler", "active", 4],
        ["out-of-office", "paused", 3],
      ],
    );
    assert.deepEqual(
      data.map(({ steps }) => steps),
      Object.values(matrices).map(({ steps }) => steps),
    );
  });

  test("page by page, each once", async () => {
    const key = await newKey();
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page = await list(key, `?limit=4${cursor === "" ? "" : `&cursor=${cursor}`}`);
      seen.push(...page.data.map(({ slug }) => slug));
      cursor = page.nextCursor;
    }
    assert.deepEqual(seen, Object.keys(matrices));
  });

  test("every workspace has its own, and they keep their ids", async () => {
    const [a, b] = [await newKey(), await newKey()];
    const ids = async (key: string) => (await list(key)).data.map(({ id }) => id);
    assert.deepEqual(await ids(a), await ids(a));
    assert.equal(new Set([...(await ids(a)), ...(await ids(b))]).size, 12);
  });

  test("live mode has none: they are made in the app", async () => {
    const { live } = await newLiveWorkspace(house);
    assert.deepEqual((await list(live)).data, []);
  });
});

test("304: the same list again", async () => {
  const key = await newKey();
  const first = await call("GET", matrixPath, { key });
  const headers = { "if-none-match": first.headers.get("etag") ?? "" };
  assert.equal((await call("GET", matrixPath, { key, headers })).status, 304);
});

test("400 invalid_cursor: altered, or of another list", async () => {
  assert.equal((await refusal("GET", `${matrixPath}?cursor=abc`, { key: await newKey() })).code, "invalid_cursor");
});
