import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { create, newKey, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { caught, subscribeCatcher, tick } from "#tests/support/catcher-words.ts";
import { openReceiver, type Receiver } from "#tests/support/receiver.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { deliveries, delivery, subscribe, webhook } from "#tests/support/webhook-words.ts";

const house = useHouse();
const url = "http://127.0.0.1:9999/hooks";
let receiver: Receiver;
before(async () => {
  receiver = await openReceiver();
});
after(() => receiver.close());

function refused(key: string, headers: unknown) {
  return refusal("POST", "/v1/webhooks", { key, body: { url, events: ["*"], headers } });
}

const reserved = [
  ["X-Aloha-Signature", "x-aloha-anything", "X-ALOHA-EVENT"],
  ["webhook-id", "Webhook-Signature", "WEBHOOK-X"],
  ["Host", "HOST", "Content-Type", "content-length", "CONTENT-ENCODING", "Content-X"],
  ["Transfer-Encoding", "Connection", "keep-alive", "Upgrade", "TE", "te", "Trailer", "Expect"],
  ["Proxy-Authorization", "proxy-connection", "User-Agent", "user-AGENT", "Date", "date"],
].flat();

describe("headers of one's own", () => {
  for (const name of reserved) {
    test(`422 reserved_header: ${name}`, async () => {
      const problem = await refused(await newKey(), { "X-Fine": "1", [name]: "a" });
      assert.deepEqual([problem.status, problem.code], [422, "reserved_header"]);
      assert.deepEqual(
        problem.errors.map(({ pointer, code }) => [pointer, code]),
        [[`/headers/${name}`, "reserved_header"]],
      );
    });
  }

  for (const [what, name] of [
    ["a space", "X My Token"],
    ["a colon", "X-My:Token"],
    ["a letter beyond ASCII", "X-Tökén"],
    ["a line break", "X-A\nX-B"],
    ["nothing at all", ""],
    ["a slash, which its pointer escapes", "a/b~c"],
  ] as const) {
    test(`422 validation_failed: a name with ${what}`, async () => {
      const problem = await refused(await newKey(), { [name]: "a" });
      const pointer = `/headers/${name.replace("~", "~0").replace("/", "~1")}`;
      assert.deepEqual(
        [problem.status, problem.code, problem.errors.map((one) => [one.pointer, one.code])],
        [422, "validation_failed", [[pointer, "invalid_header"]]],
      );
    });
  }

  for (const [what, value, code] of [
    ["a line feed", "a\nX-Aloha-Event: b", "invalid_header"],
    ["a carriage return", "a\rb", "invalid_header"],
    ["a letter beyond ASCII", "schlüssel", "invalid_header"],
    ["an emoji", "🌺", "invalid_header"],
    ["DEL", "a\u007f", "invalid_header"],
    ["an escape", "a\u001b[0m", "invalid_header"],
    ["NUL", "a\u0000b", "invalid_text"],
    ["a lone surrogate", "a\ud800", "invalid_text"],
  ] as const) {
    test(`422 validation_failed: ${what} in a value`, async () => {
      const problem = await refused(await newKey(), { "X-A": value });
      assert.deepEqual(
        [problem.status, problem.code, problem.errors.map((one) => [one.pointer, one.code])],
        [422, "validation_failed", [["/headers/X-A", code]]],
      );
    });
  }

  test("422 validation_failed: the 21st header", async () => {
    const key = await newKey();
    const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`X-${i}`, "a"]));
    await subscribe(key, url, { headers: many(20) });
    const problem = await refused(key, many(21));
    assert.deepEqual(
      problem.errors.map(({ pointer, code, limit }) => [pointer, code, limit]),
      [["/headers", "too_many", 20]],
    );
  });

  test("422 validation_failed: one byte over 4 KiB for all names and values together", async () => {
    const key = await newKey();
    const sized = (bytes: number) => ({ "X-A": "a".repeat(2000), "X-B": "b".repeat(bytes - 2006) });
    await subscribe(key, url, { headers: sized(4096) });
    const problem = await refused(key, sized(4097));
    assert.deepEqual(
      problem.errors.map(({ pointer, code, limit, actual }) => [pointer, code, limit, actual]),
      [["/headers", "too_long", 4096, 4097]],
    );
  });

  test("422 validation_failed: one name in two cases", async () => {
    const problem = await refused(await newKey(), { "X-Token": "a", "x-token": "b" });
    assert.deepEqual(
      problem.errors.map(({ pointer, code }) => [pointer, code]),
      [["/headers", "duplicate_item"]],
    );
  });

  test("422 validation_failed: a value that is no text", async () => {
    const problem = await refused(await newKey(), { "X-A": 1 });
    assert.deepEqual(
      problem.errors.map(({ pointer, code }) => [pointer, code]),
      [["/headers/X-A", "invalid_type"]],
    );
  });

  test("are sent with every attempt as they are, and masked in the webhook, the log and the catcher", async () => {
    const key = await newKey();
    const headers = { Authorization: "Bearer my-own-secret", "X-Odd_Name!": "a \t~ b" };
    const hook = await subscribe(key, receiver.url, { headers });
    const made = await subscribeCatcher(key, { headers });
    await create(key);
    await tick(key);
    const [got] = receiver.received.slice(-1);
    assert.equal(got?.headers.authorization, "Bearer my-own-secret");
    assert.equal(got?.headers["x-odd_name!"], "a \t~ b");
    const [sent] = await deliveries(key, hook.id);
    const detail = await delivery(key, hook.id, sent?.id ?? "");
    const shown = detail.attempts[0]?.request.headers;
    assert.deepEqual([shown?.Authorization, shown?.["X-Odd_Name!"]], ["[hidden]", "[hidden]"]);
    const [kept] = await caught(key);
    assert.deepEqual([kept?.headers.authorization, kept?.headers["x-odd_name!"]], ["[hidden]", "[hidden]"]);
    assert.deepEqual((await webhook(key, made.id)).headers, { Authorization: "[hidden]", "X-Odd_Name!": "[hidden]" });
  });

  test("stand nowhere in the store in clear, and leave it with the webhook", async () => {
    const key = await newKey();
    const secret = "own-token-4711-zebra";
    const body = { url, events: ["*"], headers: { "X-Token": secret } };
    const made = await call("POST", "/v1/webhooks", { key, body, headers: { "idempotency-key": "one" } });
    const path = `/v1/webhooks/${made.body.id}`;
    await call("PATCH", path, { key, body: { headers: { "X-Token": `${secret}-2` } } });
    await create(key);
    await tick(key);
    await house.sandbox.log.flush();
    for (const table of ["webhook", "webhook_attempt", "idempotency", "request_log", "audit_event", "caught", "job"]) {
      const rows = await house.sandbox.engine.all({ sql: `SELECT * FROM ${table}`, parameters: [] });
      assert.equal(JSON.stringify(rows).includes(secret), false, table);
    }
    await call("DELETE", path, { key });
    const sql = "SELECT headers FROM webhook WHERE id = ?";
    assert.deepEqual(
      (await house.sandbox.engine.all<{ headers: string | null }>({ sql, parameters: [made.body.id] })).map(
        ({ headers }) => headers,
      ),
      [null],
    );
  });

  test("are replaced as a whole by updateWebhook, which judges them in the same way", async () => {
    const key = await newKey();
    const { id } = await subscribe(key, receiver.url, { headers: { "X-A": "1", "X-B": "2" } });
    const path = `/v1/webhooks/${id}`;
    await call("PATCH", path, { key, body: { headers: { "X-C": "3" } } });
    assert.deepEqual((await webhook(key, id)).headers, { "X-C": "[hidden]" });
    await create(key);
    await tick(key);
    const { headers } = receiver.received.at(-1) ?? {};
    assert.deepEqual([headers?.["x-a"], headers?.["x-c"]], [undefined, "3"]);
    const problem = await refusal("PATCH", path, { key, body: { headers: { Date: "today" } } });
    assert.deepEqual([problem.status, problem.code], [422, "reserved_header"]);
    await call("PATCH", path, { key, body: { headers: {} } });
    assert.deepEqual((await webhook(key, id)).headers, {});
  });
});
