import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decodeHeads } from "#sandbox/log/log-chunk.ts";
import { create, newKey, note, refusal } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { checkAgainstContract } from "#tests/support/contract-check.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("routes", () => {
  test("404 in our shape on any unknown path, with the nearest one named", async () => {
    for (const path of ["/v1/post", "/v1", "/v1/", "/v1/posts/", "/v1/a/b/c/d"]) {
      assert.equal((await refusal("GET", path, { key: await newKey() })).code, "not_found", path);
    }
    assert.match((await refusal("GET", "/v1/post", {})).detail, /Did you mean \/v1\/posts\?/);
    assert.match((await refusal("POST", "/v1/posts/validte", { key: await newKey() })).detail, /.+/);
  });

  test("405 with Allow on a declared path, even without a key", async () => {
    for (const [method, path, allow] of [
      ["PUT", "/v1/posts", "POST, GET, HEAD, OPTIONS"],
      ["POST", "/v1/me", "GET, HEAD, OPTIONS"],
      ["GET", "/v1/sandbox/clock/freeze", "POST, OPTIONS"],
    ] as const) {
      const answer = await call(method, path);
      assert.equal(answer.status, 405);
      assert.deepEqual((answer.headers.get("allow") ?? "").split(", ").sort(), allow.split(", ").sort());
    }
  });

  test("OPTIONS is 204 with what is allowed, needs no key and counts for nobody", async () => {
    const headers = {
      "x-aloha-client-ip": "192.0.2.1",
      origin: "https://example.com",
      "access-control-request-method": "POST",
    };
    for (let count = 0; count < 70; count++) {
      const answer = await call("OPTIONS", "/v1/posts", { headers });
      assert.equal(answer.status, 204);
      assert.equal(answer.headers.get("x-ratelimit-remaining"), "60");
      assert.match(answer.headers.get("access-control-allow-headers") ?? "", /Idempotency-Key/);
    }
  });

  test("a broken percent sign in the path is 400 malformed_path", async () => {
    const { endpoints } = await import("#sandbox/gateway/endpoints.ts");
    const incoming = {
      method: "GET",
      target: "/v1/posts/%zz",
      peer: { address: "127.0.0.1", secure: true },
      header: () => null,
      headers: () => [],
      pieces: () => null,
      body: async () => new Uint8Array(),
    };
    const { status, body } = await endpoints({}).GET.exchange(incoming);
    assert.deepEqual([status, JSON.parse(String(body)).code], [400, "malformed_path"]);
  });

  test("the same routes answer under /api/v1", async () => {
    const { endpoints } = await import("#sandbox/gateway/endpoints.ts");
    const { getMe } = await import("#sandbox/workspaces/get-me.ts");
    const key = await newKey();
    const answer = await endpoints({ getMe }).GET(
      new Request("http://localhost:3000/api/v1/me", { headers: { authorization: `Bearer ${key}` } }),
    );
    assert.equal(answer.status, 200);
  });
});

describe("transport", () => {
  test("plain HTTP is 403 https_required, nothing is executed, and the key counts as seen", async () => {
    const { endpoints } = await import("#sandbox/gateway/endpoints.ts");
    const { createPost } = await import("#sandbox/posts/create-post.ts");
    const { test: key, testKeyId } = await newLiveWorkspace(house);
    let bodyRead = false;
    const { status, headers, body } = await endpoints({ createPost }).POST.exchange({
      method: "POST",
      target: "/v1/posts",
      peer: { address: "198.51.100.9", secure: false },
      header: (name) =>
        name === "authorization" ? `Bearer ${key}` : name === "content-type" ? "application/json" : null,
      headers: () => [],
      pieces: () => null,
      body: async () => {
        bodyRead = true;
        return Buffer.from(JSON.stringify(note));
      },
    });
    assert.deepEqual(
      [status, JSON.parse(String(body)).code, headers.Connection, bodyRead],
      [403, "https_required", "close", false],
    );
    assert.ok(headers["X-RateLimit-Limit"]);
    assert.deepEqual((await call("GET", "/v1/posts", { key })).body.data as unknown, []);
    const sql = "SELECT exposed_how FROM api_key_secret WHERE key_id = ?";
    const [row] = await house.sandbox.engine.all<{ exposed_how: string }>({ sql, parameters: [testKeyId] });
    assert.equal(row?.exposed_how, "plain_http");
  });
});

test("over plain HTTP nobody gets a workspace either", async () => {
  const { endpoints } = await import("#sandbox/gateway/endpoints.ts");
  const { createSandboxWorkspace } = await import("#sandbox/workspaces/create-sandbox-workspace.ts");
  const answer = await endpoints({ createSandboxWorkspace }).POST.exchange({
    method: "POST",
    target: "/v1/sandbox/workspaces",
    peer: { address: "198.51.100.9", secure: false },
    header: () => null,
    headers: () => [],
    pieces: () => null,
    body: async () => new Uint8Array(),
  });
  const body = JSON.parse(String(answer.body)) as { code: string };
  checkAgainstContract("POST", "/v1/sandbox/workspaces", new Response(null, answer), body);
  assert.deepEqual([answer.status, body.code], [403, "https_required"]);
});

describe("bodies", () => {
  const send = async (body: string | Uint8Array, headers: Record<string, string> = {}) =>
    refusal("POST", "/v1/posts", { key: await newKey(), body, headers });

  test("broken JSON names line and column", async () => {
    const problem = await send('{\n  "content": "a",\n  "channels": [x]\n}');
    assert.deepEqual([problem.status, problem.code, problem.line, problem.column], [400, "malformed_json", 3, 16]);
  });

  test("an empty body, bytes that are no UTF-8 and a very deep one are malformed_json", async () => {
    assert.equal((await send("")).code, "malformed_json");
    assert.equal((await send(new Uint8Array([0x22, 0xff, 0x22]))).code, "malformed_json");
    assert.equal((await send("[".repeat(100_000))).code, "malformed_json");
  });

  test("a body that is no object is refused by its type", async () => {
    for (const body of ["[]", "null", "3", '"text"'])
      assert.equal((await send(body)).errors[0]?.code, "invalid_type", body);
  });

  test("256 KiB fit, and one byte more is body_too_large", async () => {
    const fill = (length: number) => {
      const start = '{"content":"',
        end = '","channels":["medium"]}';
      return start + "a".repeat(length - start.length - end.length) + end;
    };
    assert.equal((await send(fill(256 * 1024))).status, 422);
    assert.deepEqual(
      [(await send(fill(256 * 1024 + 1))).status, (await send(fill(256 * 1024 + 1))).code],
      [413, "body_too_large"],
    );
  });

  test("another media type is 415, and a form gets the hint to add the header", async () => {
    const form = await send("content=a", { "content-type": "application/x-www-form-urlencoded" });
    assert.deepEqual([form.status, form.code], [415, "unsupported_media_type"]);
    assert.match(form.detail, /add the header/);
    assert.equal((await send("{}", { "content-type": "text/plain" })).status, 415);
    assert.equal((await send("{}", { "content-type": "application/json; charset=latin1" })).status, 415);
    assert.equal((await send("{}", { "content-encoding": "gzip" })).status, 415);
    assert.equal((await send("{}", { "content-type": "application/json; charset=UTF-8" })).status, 422);
  });

  test("lone surrogates and U+0000 are invalid_text at their place", async () => {
    const problem = await send('{"content":"a\\ud800","channels":["x"],"metadata":{"k":"\\u0000"}}');
    assert.deepEqual(
      problem.errors.map(({ pointer, code }) => `${pointer} ${code}`),
      ["/content invalid_text", "/metadata/k invalid_text"],
    );
  });

  test("names of the prototype are fields like any other", async () => {
    const problem = await send('{"content":"a","channels":["x"],"__proto__":{"a":1},"constructor":1}');
    assert.ok(problem.errors.every(({ code }) => code === "unknown_field"));
    assert.equal((await send('{"content":"a","channels":["__proto__"]}')).code, "unknown_channel");
    assert.equal(
      (await send('{"content":"a","channels":["x"],"overrides":{"constructor":{}}}')).code,
      "unknown_channel",
    );
  });

  test("an operation without a body takes none, or an empty object", async () => {
    const key = await newKey();
    assert.equal((await call("POST", "/v1/sandbox/clock/freeze", { key })).status, 200);
    assert.equal((await call("POST", "/v1/sandbox/clock/freeze", { key, body: {} })).status, 200);
    assert.equal(
      (await refusal("POST", "/v1/sandbox/clock/freeze", { key, body: { now: 1 } })).errors[0]?.code,
      "unknown_field",
    );
  });
});

describe("CORS", () => {
  test("any page may read an answer to a test key or to nobody, and none to a live key", async () => {
    const { live, test: key } = await newLiveWorkspace(house);
    assert.equal((await call("GET", "/v1/me", { key })).headers.get("access-control-allow-origin"), "*");
    assert.equal((await call("GET", "/v1/me")).headers.get("access-control-allow-origin"), "*");
    const answer = await call("GET", "/v1/me", { key: live });
    assert.equal(answer.headers.get("access-control-allow-origin"), null);
    assert.equal(answer.headers.get("access-control-allow-credentials"), null);
  });
});

describe("request ids", () => {
  test("each answer has its own, and a client's header is never echoed", async () => {
    const seen = new Set<string>();
    for (let count = 0; count < 20; count++) {
      const { headers } = await call("GET", "/v1/nothing", { headers: { "x-request-id": "req_mine" } });
      seen.add(headers.get("x-request-id") ?? "");
    }
    assert.equal(seen.size, 20);
    assert.ok(![...seen].some((id) => id === "req_mine"));
  });
});

describe("the request log", () => {
  test("holds every call of a workspace, and no secret in any column", async () => {
    const { test: key, workspaceId } = await newLiveWorkspace(house);
    await create(key, { content: `my key is ${key}`, metadata: { key } });
    await refusal("GET", `/v1/me?key=${key}`, { key });
    await refusal("POST", "/v1/posts", { key, body: "{", headers: { "idempotency-key": key, "x-extra": key } });
    await house.sandbox.log.flush();
    const sql = "SELECT * FROM request_log WHERE workspace_id = ?";
    const rows = await house.sandbox.engine.all<Record<string, unknown>>({ sql, parameters: [workspaceId] });
    const heads = rows.flatMap((row) => decodeHeads(String(row.heads)));
    assert.deepEqual(heads.map(({ status }) => status).sort(), [201, 400, 400]);
    assert.doesNotMatch(JSON.stringify(rows), new RegExp(key));
    assert.match(JSON.stringify(rows), new RegExp(`alo_test_…${key.slice(-4)}`));
  });
});
