import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { decodeEntries, decodeHeads, encodeEntry, joinEntries } from "#sandbox/log/log-chunk.ts";
import type { LogEntry } from "#sandbox/log/log-entry.ts";

const text = fc.string({ unit: "binary", maxLength: 30 });
const maybe = fc.option(text, { nil: null });
const plain = { noNullPrototype: true };
const head = fc.record(
  {
    id: text,
    at: fc.nat(),
    method: text,
    path: text,
    query: text,
    operationId: maybe,
    status: fc.integer({ min: 100, max: 599 }),
    code: maybe,
    durationUs: fc.nat(),
    keyId: maybe,
    keyGeneration: fc.option(fc.nat(), { nil: null }),
    address: text,
    idempotencyKey: maybe,
    replayed: fc.boolean(),
    admitted: fc.boolean(),
    policy: text,
    personId: maybe,
    source: fc.constantFrom("curl", "node"),
  },
  plain,
);
const words = fc.record(
  { requestHeaders: text, requestBody: maybe, responseHeaders: text, responseBody: maybe, extras: maybe },
  plain,
);
const entry: fc.Arbitrary<LogEntry> = fc.record({ head, words }, plain);

test("what was put into a chunk comes out of it, an empty body apart from none", () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), (entries) => {
      const chunk = joinEntries(entries.map(encodeEntry));
      assert.deepEqual(decodeEntries(chunk), entries);
      assert.deepEqual(
        decodeHeads(chunk.heads),
        entries.map((one) => one.head),
      );
    }),
  );
});

test("a chunk of another version passes for an empty one", () => {
  const heads = JSON.stringify([
    ["req_1", 1, "GET", "/v1/me", "", "getMe", 200, null, 5, null, null, "a", null, false, true, "free", 1, -1, 1, -1],
  ]);
  assert.deepEqual(decodeHeads(heads), []);
  assert.deepEqual(decodeEntries({ heads, words: "ab" }), []);
});
