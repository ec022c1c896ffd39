import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { startExport, type TestExport } from "#tests/support/analytics-words.ts";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const path = "/v1/analytics/export";

describe("200", () => {
  test("the newest first, page by page, and only those of the workspace", async () => {
    const key = await newKey();
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) {
      ids.unshift((await startExport(key)).id);
      house.clock.advance(10);
    }
    await startExport(await newKey());
    const listed: string[] = [];
    for (let cursor = ""; ; ) {
      const { body, headers } = await call("GET", `${path}?limit=2${cursor}`, { key });
      const page = body as unknown as { data: TestExport[]; hasMore: boolean; nextCursor: string | null };
      listed.push(...page.data.map(({ id }) => id));
      assert.equal(headers.has("link"), page.hasMore);
      if (!page.hasMore) break;
      cursor = `&cursor=${page.nextCursor}`;
    }
    assert.deepEqual(listed, ids);
  });
});

describe("400", () => {
  test("invalid_cursor for a cursor that was altered", async () => {
    const problem = await refusal("GET", `${path}?cursor=abc`, { key: await newKey() });
    assert.deepEqual([problem.status, problem.code], [400, "invalid_cursor"]);
  });
});
