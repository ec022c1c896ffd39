import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { upload } from "#tests/support/media-words.ts";
import { jpeg, mp4, pdf, png } from "#tests/support/sample-media.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

async function list(key: string, query = ""): Promise<Schema<"MediaList">> {
  return (await call("GET", `/v1/media${query}`, { key })).body as unknown as Schema<"MediaList">;
}

describe("200", () => {
  test("the newest first, page by page, while others are added", async () => {
    const key = await newKey();
    const ids: string[] = [];
    for (let width = 1; width <= 5; width++) {
      ids.unshift((await upload(key, png(width))).id);
      house.clock.advance(1000);
    }
    const first = await list(key, "?limit=2");
    await upload(key, png(9));
    const second = await list(key, `?limit=2&cursor=${first.nextCursor}`);
    const third = await list(key, `?limit=2&cursor=${second.nextCursor}`);
    assert.deepEqual(
      [...first.data, ...second.data, ...third.data].map(({ id }) => id),
      ids,
    );
    assert.deepEqual([first.hasMore, third.hasMore, third.nextCursor], [true, false, null]);
  });

  test("one kind, and the workspace and mode of the caller alone", async () => {
    const { live, test: key } = await newLiveWorkspace(house);
    await upload(await newKey(), jpeg());
    await upload(live, jpeg());
    for (const file of [jpeg(), mp4(), pdf()]) await upload(key, file);
    for (const kind of ["image", "video", "document"])
      assert.deepEqual(
        (await list(key, `?kind=${kind}`)).data.map((media) => media.kind),
        [kind],
      );
    assert.equal((await list(key)).data.length, 3);
    assert.equal((await list(live)).data.length, 1);
  });
});

describe("400", () => {
  test("a kind that there is not, and a cursor of another list", async () => {
    const key = await newKey();
    assert.equal((await refusal("GET", "/v1/media?kind=audio", { key })).code, "invalid_query");
    await upload(key, png());
    await upload(key, png());
    const { nextCursor } = await list(key, "?limit=1");
    assert.equal((await refusal("GET", `/v1/media?kind=image&cursor=${nextCursor}`, { key })).code, "invalid_cursor");
  });
});
