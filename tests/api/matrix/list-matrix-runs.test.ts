import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { freeze } from "#tests/support/catcher-words.ts";
import { decide, matrixOf, matrixPath, queued, runsOf, started } from "#tests/support/matrix-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const launch = "launch-week-nudge";

describe("200", () => {
  test("the newest first, dry runs included, narrowed by status", async () => {
    const key = await newKey();
    const first = await started(key, launch);
    house.clock.advance(1000);
    const dry = await started(key, launch, { dryRun: true });
    house.clock.advance(1000);
    await freeze(key);
    const last = await queued(key, launch);
    assert.deepEqual(
      (await runsOf(key, launch)).map(({ id, status }) => [id, status]),
      [
        [last.id, "queued"],
        [dry.id, "success"],
        [first.id, "waiting"],
      ],
    );
    assert.deepEqual(
      (await runsOf(key, launch, "?status=waiting&status=queued")).map(({ id }) => id),
      [last.id, first.id],
    );
    assert.deepEqual(await runsOf(key, launch, "?status=failed"), []);
    assert.deepEqual(await runsOf(key, "reply-triage"), []);
  });

  test("by cursor: a run that is added meanwhile neither repeats nor hides one", async () => {
    const key = await newKey();
    const ids: string[] = [];
    for (let count = 0; count < 5; count++) {
      ids.unshift((await started(key, launch, { dryRun: true })).id);
      house.clock.advance(1000);
    }
    const { id } = await matrixOf(key, launch);
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const query = `?limit=2${cursor === "" ? "" : `&cursor=${cursor}`}`;
      const { body } = await call("GET", `${matrixPath}/${id}/runs${query}`, { key });
      const page = body as unknown as { data: { id: string }[]; nextCursor: string | null };
      seen.push(...page.data.map((run) => run.id));
      cursor = page.nextCursor;
      await started(key, launch, { dryRun: true });
      house.clock.advance(1000);
    }
    assert.deepEqual(seen, ids);
  });
});

test("304: unchanged", async () => {
  const key = await newKey();
  const run = await decide(key, await started(key, launch), "cancel");
  const path = `${matrixPath}/${run.matrixId}/runs`;
  const first = await call("GET", path, { key });
  const headers = { "if-none-match": first.headers.get("etag") ?? "" };
  assert.equal((await call("GET", path, { key, headers })).status, 304);
});

test("400: an unknown status, and a cursor of other filters", async () => {
  const key = await newKey();
  for (let count = 0; count < 2; count++) await started(key, launch, { dryRun: true });
  const { id } = await matrixOf(key, launch);
  const path = `${matrixPath}/${id}/runs`;
  assert.equal((await refusal("GET", `${path}?status=done`, { key })).code, "invalid_query");
  const { body } = await call("GET", `${path}?limit=1`, { key });
  const cursor = String(body.nextCursor);
  assert.equal((await refusal("GET", `${path}?status=success&cursor=${cursor}`, { key })).code, "invalid_cursor");
});

test("404: the runs of another workspace's matrix", async () => {
  const { id } = await matrixOf(await newKey(), launch);
  assert.equal((await refusal("GET", `${matrixPath}/${id}/runs`, { key: await newKey() })).status, 404);
});
