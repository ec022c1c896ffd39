import fc from "fast-check";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";

const oddText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "__proto__",
    "constructor",
    "toString",
    "\u0000",
    "\ud800",
    "💥",
    "../..",
    "'; drop table post; --",
    "%00",
    "<script>",
    "a".repeat(5000),
    "",
  ),
);
const oddValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    oddText,
    fc.constantFrom(null, true, false, 0, -1, 1e308, 1.5, 2 ** 53),
    fc.array(tie("any"), { maxLength: 15 }),
    fc.dictionary(oddText, tie("any"), { maxKeys: 6 }),
  ),
})).any;

const fields = [
  "content",
  "channels",
  "scheduledAt",
  "publishNow",
  "overrides",
  "campaignId",
  "metadata",
  "allowDuplicate",
  "test",
  "by",
  "to",
  "dryRun",
  "name",
  "timeZone",
  "seed",
  "url",
  "events",
  "event",
  "secret",
  "headers",
  "status",
  "maxInFlight",
  "overlapSeconds",
  "promote",
  "states",
  "from",
  "answers",
  "device",
  "plan",
  "statusCode",
  "bodyBase64",
  "mode",
  "scopes",
  "expiresAt",
  "ipAllow",
  "expectedGeneration",
  "token",
  "email",
  "role",
  "__proto__",
  "x",
];
const body = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record(Object.fromEntries(fields.map((name) => [name, oddValue])), { requiredKeys: [] })
      .map((value) => JSON.stringify(value)),
  },
  { weight: 2, arbitrary: oddValue.map((value) => JSON.stringify(value) ?? "") },
  { weight: 2, arbitrary: oddText },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "[".repeat(50_000),
      `{"content":"${"a".repeat(300_000)}"}`,
      '{"content":"a","content":"b"}',
      '{"a":',
      "\ufeff{}",
      "NaN",
      '"\\u0000"',
    ),
  },
);

/** One request that nobody should send, made from the contract. */
export const attack = fc.record({
  operation: fc.constantFrom(...(Object.keys(operations) as OperationId[])),
  method: fc.oneof(
    { weight: 6, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom("PUT", "DELETE", "PATCH", "POST", "GET", "OPTIONS", "PROPFIND") },
  ),
  id: fc.oneof(
    oddText,
    fc.constantFrom(
      ...["post", "whk", "whs", "dlv", "att", "req", "key", "wsp", "mem", "inv"].map(
        (prefix) => `${prefix}_01JRQ3M0V5T8Q4C6R9XK3ZB7N1`,
      ),
    ),
  ),
  query: fc.oneof(
    fc.constant(""),
    fc.dictionary(oddText, oddText, { maxKeys: 4 }).map(encodeQuery),
    fc.constantFrom(
      "limit=-1",
      "limit=1e9",
      "cursor=%FF",
      "status=%",
      "date=0000-00-00",
      "&&&=&",
      "from=9999-12-31&to=0000-01-01",
      "order=__proto__",
      "operationId=__proto__&code=constructor&status=4xx",
      "search=%25_&controls=true&path=/v1/&from=0001-01-01T00:00:00Z",
    ),
  ),
  type: fc.constantFrom(
    "application/json",
    "application/json",
    "application/json",
    "text/plain",
    "application/x-www-form-urlencoded",
    "",
    "application/json; charset=utf-7",
  ),
  idempotencyKey: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom("k", "a b", "x".repeat(300), '"quoted"') },
  ),
  body,
  authorization: fc.oneof(
    { weight: 8, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.constantFrom("Bearer x", "Basic abc", "Bearer alo_live_xxxxxxxxxxxxxxxxxxxx", "", "Bearer  "),
    },
  ),
});

function encodeQuery(pairs: Record<string, string>): string {
  return Object.entries(pairs)
    .map(([name, value]) => `${encodeURIComponent(name.toWellFormed())}=${encodeURIComponent(value.toWellFormed())}`)
    .join("&");
}
