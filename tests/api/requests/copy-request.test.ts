import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { newKey, note } from "#tests/support/api-words.ts";
import { type Answered, type CallOptions, call } from "#tests/support/call.ts";
import { catcher } from "#tests/support/catcher-words.ts";
import { checkBody } from "#tests/support/contract-check.ts";
import { checkFile, codeFormats, copied, copyFormats, harEntry } from "#tests/support/copy-words.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { loggedWhole, nameOf } from "#tests/support/log-words.ts";
import { png } from "#tests/support/sample-media.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";
import { withoutPlaces } from "#tests/support/without-places.ts";

const house = useHouse();
const ulid = "01JRQ3M0V5T8Q4C6R9XK3ZB7N1";

function asked(key: string, id: string, query: string): Promise<Answered> {
  return call("GET", `/v1/sandbox/requests/${id}/copy${query}`, { key });
}

async function made(key: string, method: string, path: string, options: CallOptions = {}): Promise<string> {
  return nameOf(await call(method, path, { key, ...options }));
}

async function code(answer: Promise<Answered>): Promise<unknown[]> {
  const { status, body } = await answer;
  return [status, body.code];
}

describe("copyRequest", () => {
  test("200: as curl, fetch, TypeScript and Python, with the key as a variable and a name for the file", async () => {
    const key = await newKey();
    const id = await made(key, "GET", "/v1/posts?limit=2&status=draft", { headers: { accept: "application/json" } });
    const curl = await copied(key, id, "curl");
    assert.deepEqual(
      [curl.name, curl.mediaType, curl.requestId, curl.fixture],
      ["list-posts.sh", "text/x-shellscript", id, null],
    );
    assert.equal(
      curl.text,
      `curl 'http://localhost:3000/v1/posts?limit=2&status=draft' \\\n  -H "Authorization: Bearer $ALOHA_KEY" \\\n  -H "Accept: application/json"\n`,
    );
    const fetched = await copied(key, id, "fetch");
    assert.equal(fetched.name, "list-posts.mjs");
    assert.match(fetched.text, /^const response = await fetch\("http:\/\/localhost:3000\/v1\/posts\?limit=2/);
    assert.match(fetched.text, /Bearer \$\{process\.env\.ALOHA_KEY\}/);
    const typescript = await copied(key, id, "typescript");
    assert.equal(typescript.name, "list-posts.ts");
    assert.match(typescript.text, /^import \{ Aloha \} from "@aloha\/sdk";$/m);
    assert.match(typescript.text, /apiKey: process\.env\.ALOHA_KEY/);
    assert.match(typescript.text, /client\.posts\.list\(\n {2}\{ limit: 2, status: \["draft"\] \},\n {2}\{ headers:/);
    const python = await copied(key, id, "python");
    assert.equal(python.name, "list-posts.py");
    assert.match(python.text, /os\.environ\["ALOHA_KEY"\]/);
    assert.match(python.text, /client\.posts\.list\(\n {4}limit=2,\n {4}status=\["draft"\],/);
  });

  test("200: without what our own SDK says of itself", async () => {
    const key = await newKey();
    const headers = { accept: "application/json", "user-agent": "aloha-python/1.0.0" };
    const curl = await copied(key, await made(key, "GET", "/v1/me", { headers }), "curl");
    assert.doesNotMatch(curl.text, /Accept/);
  });

  test("200: a HAR with the request and the answer, each as the contract has it", async () => {
    const key = await newKey();
    const headers = { "idempotency-key": "once", "user-agent": "curl/8.14.1" };
    const answer = await call("POST", "/v1/posts?", { key, body: note, headers });
    const { request, response, ...entry } = await harEntry(key, nameOf(answer));
    assert.equal(entry.comment, nameOf(answer));
    assert.equal(entry.startedDateTime, (await loggedWhole(key, nameOf(answer))).at);
    assert.deepEqual([request.method, request.url], ["POST", "http://localhost:3000/v1/posts"]);
    assert.deepEqual(Object.fromEntries(request.headers.map(({ name, value }) => [name, value])), {
      Authorization: "Bearer $ALOHA_KEY",
      "Content-Type": "application/json",
      "Idempotency-Key": "once",
      "User-Agent": "curl/8.14.1",
    });
    assert.deepEqual(request.postData, { mimeType: "application/json", text: JSON.stringify(note) });
    assert.equal(request.bodySize, Buffer.byteLength(JSON.stringify(note)));
    assert.deepEqual(
      [response.status, response.content.text, response.redirectURL],
      [201, answer.text, answer.headers.get("location")],
    );
    const read = await harEntry(key, await made(key, "GET", "/v1/posts?limit=2&status=draft"));
    assert.deepEqual(read.request.queryString, [
      { name: "limit", value: "2" },
      { name: "status", value: "draft" },
    ]);
    for (const [id, one] of [
      ["createPost", { request, response }],
      ["listPosts", read],
    ] as const)
      checkBody(id, one.response.status, JSON.parse(one.response.content.text ?? "null"));
  });

  test("200: a HAR says what the log does not hold", async () => {
    const key = await newKey();
    const long = { ...note, content: "a".repeat(70_000) };
    const cut = await harEntry(key, await made(key, "POST", "/v1/posts", { body: long }));
    assert.equal(cut.request.bodySize, JSON.stringify(long).length);
    assert.match(cut.request.postData?.comment ?? "", /^The log keeps the beginning of these \d+ bytes\.$/);
    const { url } = await catcher(key);
    const secret = await harEntry(key, await made(key, "POST", "/v1/webhooks", { body: { url, events: ["*"] } }));
    assert.deepEqual(
      [secret.response.status, secret.response.content.text, secret.request.postData],
      [201, undefined, undefined],
    );
    const nothing = await harEntry(key, await made(key, "GET", "/v1/me", { headers: { "if-none-match": "*" } }));
    assert.deepEqual([nothing.response.status, nothing.response.content.size], [304, 0]);
  });

  test("200: a Postman collection of one request, with key and address as its variables", async () => {
    const key = await newKey();
    const id = await made(key, "POST", "/v1/posts", { body: note, headers: { "idempotency-key": "once" } });
    const { name, text } = await copied(key, id, "postman");
    const collection = JSON.parse(text);
    checkFile("postman-2.1", collection);
    assert.equal(name, "create-post.postman_collection.json");
    const [{ request }] = collection.item;
    assert.deepEqual(request.url, { raw: "{{baseUrl}}/v1/posts", host: ["{{baseUrl}}"], path: ["v1", "posts"] });
    assert.equal(request.body.raw, JSON.stringify(note));
    assert.deepEqual(collection.variable, [
      { key: "baseUrl", value: "http://localhost:3000" },
      { key: "ALOHA_KEY", value: "" },
    ]);
    assert.equal(collection.auth.bearer[0].value, "{{ALOHA_KEY}}");
    const listed = JSON.parse(
      (await copied(key, await made(key, "GET", "/v1/posts/:id?limit=2&a=&b"), "postman")).text,
    );
    checkFile("postman-2.1", listed);
    const { url } = listed.item[0].request;
    assert.deepEqual([url.raw, url.path[2]], ["{{baseUrl}}/v1/posts/%3Aid?limit=2&a=&b", "%3Aid"]);
    assert.deepEqual(url.query, [
      { key: "limit", value: "2" },
      { key: "a", value: "" },
      { key: "b", value: null },
    ]);
    const open = { headers: { "content-type": "application/json" }, body: "{}" };
    const posted = await made(key, "POST", "/v1/posts/validate", open);
    checkFile("postman-2.1", JSON.parse((await copied(key, posted, "postman")).text));
  });

  test("200: a fixture names what differs each time, and the same call gives the rest again", async () => {
    const key = await newKey();
    const post = await call("POST", "/v1/posts", { key, body: note });
    const { fixture, text, name } = await copied(key, nameOf(post), "fixture");
    assert.ok(fixture);
    assert.deepEqual([JSON.parse(text), name], [fixture, "create-post.json"]);
    assert.deepEqual([fixture.name, fixture.operationId], ["createPost 201", "createPost"]);
    assert.deepEqual(fixture.request, {
      method: "POST",
      path: "/v1/posts",
      query: null,
      headers: { "Content-Type": "application/json" },
      body: note,
    });
    assert.deepEqual(fixture.expected.body, post.body);
    for (const pointer of ["/id", "/createdAt", "/deliveries/0/id"])
      assert.ok(fixture.expected.volatile.includes(pointer), pointer);
    for (const pointer of ["/content", "/status", "/channels/0"])
      assert.ok(!fixture.expected.volatile.includes(pointer), pointer);
    const again = await call("POST", "/v1/posts", { key: await newKey(), body: fixture.request.body });
    assert.equal(again.status, fixture.expected.status);
    assert.deepEqual(
      withoutPlaces(again.body, fixture.expected.volatile),
      withoutPlaces(post.body, fixture.expected.volatile),
    );
  });

  test("200: a fixture of an answer that the log does not hold says so, and one of a refusal has its problem", async () => {
    const key = await newKey();
    const silent = await copied(key, await made(key, "GET", "/v1/sandbox/requests"), "fixture");
    assert.deepEqual(silent.fixture?.expected, { status: 200, bodyKept: false, body: null, volatile: [] });
    const head = await copied(key, await made(key, "HEAD", "/v1/posts"), "fixture");
    assert.deepEqual(head.fixture?.expected, { status: 200, bodyKept: true, body: null, volatile: [] });
    const refused = await copied(key, await made(key, "GET", `/v1/posts/post_${ulid}`), "fixture");
    assert.deepEqual([refused.fixture?.expected.status, refused.fixture?.expected.volatile], [404, ["/requestId"]]);
    const broken = await copied(key, await made(key, "POST", "/v1/posts", { body: '{"content":' }), "fixture");
    assert.equal(broken.fixture?.request.body, '{"content":');
  });

  test("200: a call that found no operation is code as any other", async () => {
    const key = await newKey();
    const { text, name } = await copied(key, await made(key, "GET", "/v1/we(a)ther/it's?a=b"), "curl");
    assert.equal(name, "call.sh");
    assert.match(text, /^curl 'http:\/\/localhost:3000\/v1\/we\(a\)ther\/it'\\''s\?a=b' \\\n/);
  });

  test("200: every header that the contract names is copied, and no other", async () => {
    const key = await newKey();
    type Parameter = { $ref?: string; in?: string; name?: string };
    const { paths, components } = parse(readFileSync("openapi.yaml", "utf8")) as {
      paths: Record<string, Record<string, { parameters?: Parameter[] }>>;
      components: { parameters: Record<string, Parameter> };
    };
    const named = Object.values(paths)
      .flatMap((path) => Object.values(path).flatMap(({ parameters = [] }) => parameters))
      .map((one) => (one.$ref ? components.parameters[one.$ref.split("/").at(-1) ?? ""] : one))
      .flatMap((one) => (one?.in === "header" && one.name ? [one.name] : []));
    const names = [...new Set([...named, "Accept", "Aloha-Sandbox-Fault"])];
    assert.ok(named.includes("Idempotency-Key") && named.length > 3);
    const sent = Object.fromEntries(
      names.map((name) => [name.toLowerCase(), name === "Aloha-Sandbox-Fault" ? "latency=1" : "once"]),
    );
    const { fixture } = await copied(
      key,
      await made(key, "POST", "/v1/posts", { body: note, headers: { ...sent, "x-my": "a" } }),
      "fixture",
    );
    assert.deepEqual(Object.keys(fixture?.request.headers ?? {}).sort(), [...names, "Content-Type"].sort());
  });

  test("200: no key, no secret and no signed address in any form, wherever the call had one", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "agency");
    const signed = `http://localhost:3000/v1/x?expires=1&signature=alo_dl_${"0123456789abcdef".repeat(4)}`;
    const foreign = "s3cr3t-0f-s0mebody-3lse";
    const headers = { "x-api-key": foreign, "x-my-thing": foreign, cookie: foreign, "idempotency-key": live };
    const ids = [
      await made(key, "GET", `/v1/posts/${live}?campaignId=${live}`, { headers }),
      await made(key, "POST", "/v1/posts", { headers, body: { ...note, content: `${live} ${signed}` } }),
      await made(key, "POST", "/v1/posts", { headers, body: `{"content":"${live}` }),
    ];
    for (const id of ids)
      for (const format of copyFormats) {
        const { text } = await copied(key, id, format);
        for (const secret of [live, key, foreign, "0123456789abcdef0123"])
          assert.ok(!text.includes(secret), `${format}: ${text}`);
      }
    assert.match((await copied(key, ids[1] ?? "", "curl")).text, /alo_live_…\w{4} .*alo_dl_…/);
  });

  test("304: the same copy again", async () => {
    const key = await newKey();
    const id = await made(key, "GET", "/v1/me");
    const first = await asked(key, id, "?format=curl");
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    const again = await call("GET", `/v1/sandbox/requests/${id}/copy?format=curl`, { key, headers });
    assert.equal(again.status, 304);
  });

  test("400: without a format, with one that does not exist, and with a stranger in the query", async () => {
    const key = await newKey();
    const id = await made(key, "GET", "/v1/me");
    for (const query of ["", "?format=har2", "?format=curl&format=har"])
      assert.deepEqual(await code(asked(key, id, query)), [400, "invalid_query"], query);
    assert.deepEqual(await code(asked(key, id, "?format=curl&full=1")), [400, "unknown_parameter"]);
  });

  test("404: an unknown call, one of another workspace, and every call for a live key", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "agency");
    const id = await made(key, "GET", "/v1/me");
    const stranger = await newKey();
    for (const [name, who] of [
      [`req_${ulid}`, key],
      ["x", key],
      [id, stranger],
      [id, live],
    ] as const)
      assert.deepEqual(await code(asked(who, name, "?format=curl")), [404, "not_found"]);
  });

  test("409: a body that is not whole here: cut, a file, not kept, or never read", async () => {
    const key = await newKey();
    const form = new FormData();
    form.append("file", new Blob([new Uint8Array(png())]), "a.png");
    const { url } = await catcher(key);
    const ids = [
      await made(key, "POST", "/v1/posts", { body: { ...note, content: "a".repeat(70_000) } }),
      await made(key, "POST", "/v1/media", { body: form }),
      await made(key, "POST", "/v1/webhooks", { body: { url, events: ["*"] } }),
      await made(key, "POST", "/v1/posts", { body: "a=b", headers: { "content-type": "text/plain" } }),
    ];
    for (const id of ids)
      for (const format of copyFormats) {
        const expected = format === "har" ? [200, undefined] : [409, "request_incomplete"];
        assert.deepEqual(await code(asked(key, id, `?format=${format}`)), expected, `${id} ${format}`);
      }
  });

  test("409: a stream, whose code would wait for ever", async () => {
    const key = await newKey();
    const line = await call("GET", "/v1/sandbox/requests/stream", { key });
    await line.stream?.cancel();
    for (const format of codeFormats)
      assert.deepEqual(await code(asked(key, nameOf(line), `?format=${format}`)), [409, "request_not_replayable"]);
    assert.equal((await harEntry(key, nameOf(line))).response.status, 200);
  });
});
