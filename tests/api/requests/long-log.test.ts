import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { LogEntry } from "#sandbox/log/log-entry.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { logPage } from "#tests/support/log-words.ts";
import { startAt, useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const words64 = "a".repeat(64);

/** Fills a log as busy callers do, without calling. */
async function fill(workspaceId: string, batches: number, size: number, body: string | null = null): Promise<void> {
  for (let batch = 0; batch < batches; batch++) {
    for (let count = 0; count < size; count++) house.sandbox.log.add(workspaceId, 0, entry(batch * size + count, body));
    await house.sandbox.log.flush();
  }
}

function entry(number: number, body: string | null): LogEntry {
  const head = {
    id: `req_01JRQ3M0V4ZC3H1J7Y8${String(number).padStart(7, "0")}`,
    at: startAt,
    method: "GET",
    path: `/v1/posts/${number}`,
    query: "",
    operationId: "getPost",
    status: number === 0 ? 404 : 200,
    code: number === 0 ? "not_found" : null,
    durationUs: 700,
    keyId: null,
    keyGeneration: null,
    address: "192.0.2.1",
    idempotencyKey: null,
    replayed: false,
    admitted: true,
    policy: "free",
    personId: null,
    source: "node" as const,
  };
  const words = { requestHeaders: "", responseHeaders: "", requestBody: body, responseBody: null, extras: null };
  return { head, words };
}

describe("a log that is fuller than one call looks at", () => {
  test("200: gives what it found and a cursor, and the next page goes on from there", async () => {
    const { key, workspaceId } = await newWorkspace();
    await fill(workspaceId, 21, 500);
    const first = await logPage(key, "?status=404");
    assert.deepEqual([first.data, first.hasMore], [[], true]);
    const second = await logPage(key, `?status=404&cursor=${first.nextCursor}`);
    assert.deepEqual(
      second.data.map(({ path }) => path),
      ["/v1/posts/0"],
    );
    assert.equal(second.hasMore, false);
  });

  test("200: the groups of errors say from when on they count", async () => {
    const { key, workspaceId } = await newWorkspace();
    await fill(workspaceId, 21, 500);
    const { calls, countedFrom } = (await call("GET", "/v1/sandbox/requests/errors", { key })).body;
    assert.deepEqual([calls, countedFrom] as unknown[], [0, new Date(startAt).toISOString()]);
  });

  test("200: a search reads a few million characters and then says where it goes on", async () => {
    const { key, workspaceId } = await newWorkspace();
    await fill(workspaceId, 1, 1, "a needle");
    await fill(workspaceId, 12, 8, words64.repeat(1000));
    let cursor = "";
    let pages = 0;
    for (;;) {
      const page = await logPage(key, `?search=needle${cursor}`);
      pages++;
      if (page.data.length > 0) break;
      assert.ok(page.nextCursor);
      cursor = `&cursor=${page.nextCursor}`;
    }
    assert.equal(pages, 2);
  });
});
