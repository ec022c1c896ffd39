import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { replaceSecret } from "#sandbox/keys/replace-secret.ts";
import { create, newKey, note, refusal } from "#tests/support/api-words.ts";
import { atKeyDesk } from "#tests/support/at-key-desk.ts";
import { call, newWorkspace } from "#tests/support/call.ts";
import { newLiveWorkspace } from "#tests/support/live-workspace.ts";
import { type LogPage, logged, logPage, nameOf } from "#tests/support/log-words.ts";
import { newVisitor } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const list = "/v1/sandbox/requests";

/** Calls in words: `createPost 201`, the newest first. */
async function words(key: string, query = ""): Promise<string[]> {
  return (await logged(key, query)).map(({ operationId, method, status }) => `${operationId ?? method} ${status}`);
}

/** A workspace in which a few different calls were made. */
async function talkative(): Promise<{ key: string; workspaceId: string; keyId: string }> {
  const workspace = await newWorkspace();
  const { key } = workspace;
  const post = await create(key);
  await call("GET", `/v1/posts/${post.id}?nothing=1`, { key, headers: { "user-agent": "curl/8.14.1" } });
  await call("POST", "/v1/posts", { key, body: { ...note, channels: ["nowhere"] } });
  await call("PATCH", `/v1/posts/${post.id}`, { key, body: { content: "Other words." } });
  await call("GET", "/v1/nothing", { key });
  return workspace;
}

describe("listRequests", () => {
  test("200: every call that was answered is there at once, the newest first", async () => {
    const { key } = await talkative();
    assert.deepEqual(await words(key), [
      "GET 404",
      "updatePost 200",
      "createPost 422",
      "getPost 400",
      "createPost 201",
    ]);
  });

  test("200: a call with all that a list says of it", async () => {
    const { key, keyId } = await newWorkspace();
    house.clock.advance(1234);
    const headers = { "user-agent": "aloha-python/1.0.0", "idempotency-key": "one", "x-aloha-client-ip": "192.0.2.44" };
    const answer = await call("POST", "/v1/posts?a=%20b", { key, headers, body: note });
    const [first] = await logged(key);
    assert.deepEqual(first, {
      id: nameOf(answer),
      object: "request",
      livemode: false,
      at: new Date(house.clock.now()).toISOString(),
      method: "POST",
      path: "/v1/posts",
      query: "a=%20b",
      operationId: "createPost",
      status: 400,
      code: "unknown_parameter",
      durationMs: 0,
      key: { id: keyId, name: "First test key", hint: key.slice(-4), generation: 1 },
      app: null,
      person: null,
      source: "aloha_python",
      address: "192.0.2.44",
      idempotencyKey: null,
      replayed: false,
      control: false,
    });
  });

  test("200: a replay says so, and both calls bear the key", async () => {
    const key = await newKey();
    for (let count = 0; count < 2; count++)
      await call("POST", "/v1/posts", { key, body: note, headers: { "idempotency-key": "one" } });
    assert.deepEqual(
      (await logged(key)).map(({ replayed, idempotencyKey }) => [replayed, idempotencyKey]),
      [
        [true, "one"],
        [false, "one"],
      ],
    );
  });

  test("200: by operation, status, class, method, path, code and source, alone and together", async () => {
    const { key, keyId } = await talkative();
    const cases: [query: string, found: string[]][] = [
      ["?operationId=createPost", ["createPost 422", "createPost 201"]],
      ["?operationId=getPost,updatePost", ["updatePost 200", "getPost 400"]],
      ["?status=201", ["createPost 201"]],
      ["?status=4xx", ["GET 404", "createPost 422", "getPost 400"]],
      ["?status=2xx&status=404", ["GET 404", "updatePost 200", "createPost 201"]],
      ["?method=PATCH", ["updatePost 200"]],
      ["?path=/v1/posts/", ["updatePost 200", "getPost 400"]],
      ["?code=unknown_channel", ["createPost 422"]],
      ["?code=unknown_parameter,not_found", ["GET 404", "getPost 400"]],
      ["?source=curl", ["getPost 400"]],
      [`?keyId=${keyId}&keyGeneration=1&status=2xx`, ["updatePost 200", "createPost 201"]],
      ["?keyGeneration=2", []],
      ["?keyId=key_nothing", []],
      ["?operationId=createPost&status=4xx&code=unknown_channel", ["createPost 422"]],
      ["?operationId=createPost&status=5xx", []],
    ];
    for (const [query, found] of cases) assert.deepEqual(await words(key, query), found, query);
  });

  test("200: controls are left out unless they are asked for, reads of this log among them", async () => {
    const key = await newKey();
    await call("GET", "/v1/sandbox/clock", { key });
    await call("GET", "/v1/me", { key });
    assert.deepEqual(await words(key), ["getMe 200"]);
    assert.deepEqual(await words(key, "?controls=true"), ["listRequests 200", "getMe 200", "getClock 200"]);
    assert.deepEqual(
      (await logged(key, "?controls=true&operationId=getClock")).map(({ control }) => control),
      [true],
    );
  });

  test("200: what the portal asks for a person is left out unless it is asked for, its controls unless both are", async () => {
    const { browser } = await newVisitor();
    const ask = async (query: string) => {
      const answer = await browser.ask("GET", `${list}${query}`, { mode: "test" });
      return (answer.body as unknown as LogPage).data;
    };
    const shown = async (query: string) => (await ask(query)).map(({ operationId }) => operationId);
    await browser.ask("GET", "/v1/me", { mode: "test" });
    await browser.ask("GET", "/v1/sandbox/clock", { mode: "test" });
    assert.deepEqual(await shown(""), []);
    assert.deepEqual(await shown("?controls=true"), []);
    assert.deepEqual(await shown("?portal=true"), ["getMe"]);
    assert.deepEqual(await shown("?portal=true&controls=true&operationId=getMe,getClock"), ["getClock", "getMe"]);
    const [control, plain] = await ask("?portal=true&controls=true&operationId=getMe,getClock");
    const { user } = (await browser.ask("GET", "/v1/session")).body as unknown as { user: { id: string } };
    assert.deepEqual([control?.person?.id, control?.control, control?.key], [user.id, true, null]);
    assert.deepEqual([plain?.person?.id, plain?.control], [user.id, false]);
  });

  test("200: a call by key is no call of the portal", async () => {
    const { key } = await talkative();
    assert.deepEqual(
      (await logged(key)).map(({ person }) => person),
      [null, null, null, null, null],
    );
  });

  test("200: from an instant, and to another one, in real time whatever the workspace's clock says", async () => {
    const key = await newKey();
    await call("POST", "/v1/sandbox/clock/advance", { key, body: { by: "P30D" } });
    const at = [];
    for (let hour = 0; hour < 3; hour++) {
      house.clock.advance(3_600_000);
      await call("GET", "/v1/me", { key });
      await house.sandbox.log.flush();
      at.push(new Date(house.clock.now()).toISOString());
    }
    const [first, second, third] = at;
    const seen = async (query: string) => (await logged(key, query)).map((one) => one.at);
    assert.deepEqual(await seen(`?from=${second}`), [third, second]);
    assert.deepEqual(await seen(`?to=${second}`), [first]);
    assert.deepEqual(await seen(`?from=${second}&to=${third}`), [second]);
  });

  test("200: a text is found in path, headers and bodies, whatever its case, and an id finds its call", async () => {
    const { key } = await talkative();
    const post = await create(key, { content: "a Tuesday note", allowDuplicate: true });
    const [mine] = await logged(key, "?operationId=createPost&limit=1");
    assert.deepEqual(await words(key, "?search=tuesday"), ["createPost 201"]);
    assert.deepEqual(await words(key, "?search=CURL/8.14"), ["getPost 400"]);
    assert.deepEqual(await words(key, "?search=/v1/nothing"), ["GET 404"]);
    assert.deepEqual(await words(key, "?search=OTHER+words."), ["updatePost 200"]);
    assert.deepEqual(await words(key, `?search=${post.id}`), ["createPost 201"]);
    assert.deepEqual(await words(key, "?search=tuesday&status=4xx"), []);
    assert.deepEqual(
      (await logged(key, `?search=${mine?.id}`)).map(({ id }) => id),
      [mine?.id],
    );
    assert.deepEqual(await logged(key, `?search=${mine?.id}&status=5xx`), []);
    assert.deepEqual(await logged(key, "?search=req_01JRQ3M0V5T8Q4C6R9XK3ZB7N1"), []);
  });

  test("200: pages by cursor, within a batch and across batches; what comes meanwhile neither repeats nor hides one", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency");
    for (let count = 0; count < 23; count++) {
      await call("GET", `/v1/posts?limit=${count + 1}`, { key });
      if (count % 5 === 4) await house.sandbox.log.flush();
    }
    const all = (await logged(key, "?limit=100")).map(({ id }) => id);
    assert.equal(all.length, 23);
    const seen: string[] = [];
    let query = "?limit=4";
    for (let pages = 1; ; pages++) {
      const page = await logPage(key, query);
      seen.push(...page.data.map(({ id }) => id));
      assert.equal(page.hasMore, page.nextCursor !== null);
      if (page.nextCursor === null) {
        assert.equal(pages, 6);
        break;
      }
      assert.match(page.link ?? "", /\/v1\/sandbox\/requests\?limit=4&cursor=[\w-]+>; rel="next"$/);
      await call("GET", "/v1/me", { key });
      query = `?limit=4&cursor=${page.nextCursor}`;
    }
    assert.deepEqual(seen, all);
  });

  test("400 invalid_cursor: of another list, or altered", async () => {
    const { key } = await talkative();
    const { nextCursor } = await logPage(key, "?limit=1");
    for (const query of [`?status=4xx&cursor=${nextCursor}`, `?cursor=x${nextCursor}`, "?cursor=YQ"]) {
      const problem = await refusal("GET", `${list}${query}`, { key });
      assert.deepEqual([problem.status, problem.code], [400, "invalid_cursor"], query);
    }
  });

  test("400: every bad filter at once, with what was meant", async () => {
    const key = await newKey();
    const strangers = await refusal("GET", `${list}?operationId=create_post,getPost&code=invalid_kee`, { key });
    assert.equal(strangers.code, "invalid_query");
    assert.deepEqual(
      strangers.errors.map(({ parameter, code, suggestion }) => [parameter, code, suggestion]),
      [
        ["operationId", "invalid_enum", "createPost"],
        ["code", "invalid_enum", "invalid_key"],
      ],
    );
    const forms = await refusal("GET", `${list}?status=44&method=FETCH&source=lynx&limit=0&controls=yes`, { key });
    assert.deepEqual(forms.errors.map(({ parameter }) => parameter).sort(), [
      "controls",
      "limit",
      "method",
      "source",
      "status",
    ]);
    assert.equal((await refusal("GET", `${list}?from=yesterday`, { key })).code, "invalid_date");
    const name = await refusal("GET", `${list}?operation=createPost`, { key });
    assert.equal(name.code, "unknown_parameter");
  });

  test("200: another workspace sees nothing of it, and neither mode shows the other", async () => {
    const { live, test: key } = await newLiveWorkspace(house, "agency");
    await call("GET", "/v1/channels", { key: live });
    await call("GET", "/v1/me", { key });
    assert.deepEqual(await words(key), ["getMe 200"]);
    assert.deepEqual(await words(await newKey()), []);
  });

  test("200: calls that a key was refused are in its workspace's log; those of nobody's key are in none", async () => {
    const { test: key } = await newLiveWorkspace(house, "agency", { scopes: ["read"] });
    await call("POST", "/v1/posts", { key, body: note });
    await call("GET", "/v1/me", { key: `${key.slice(0, -1)}!` });
    assert.deepEqual(
      (await logged(key)).map(({ status, code, operationId }) => [status, code, operationId]),
      [[403, "insufficient_scope", null]],
    );
  });

  test("200: who still uses the old secret of a key is found by its generation", async () => {
    const { workspaceId, test: old, testKeyId } = await newLiveWorkspace(house, "agency");
    const { secret } = await atKeyDesk(house, { workspaceId }, (desk) => replaceSecret(desk, testKeyId, 1));
    await call("GET", "/v1/me", { key: secret });
    await call("GET", "/v1/channels", { key: old, headers: { "x-aloha-client-ip": "192.0.2.9" } });
    const found = await logged(secret, `?keyId=${testKeyId}&keyGeneration=1`);
    assert.deepEqual(
      found.map(({ operationId, address, key }) => [operationId, address, key?.generation, key?.hint]),
      [["listChannels", "192.0.2.9", 1, old.slice(-4)]],
    );
    const [current] = await logged(secret, "?keyGeneration=2");
    assert.deepEqual([current?.operationId, current?.key?.hint], ["getMe", secret.slice(-4)]);
  });
});
