import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { examples } from "#sandbox/contract/examples.gen.ts";
import { type Role, roles } from "#sandbox/contract/facts.gen.ts";
import { type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { decodeHeads } from "#sandbox/log/log-chunk.ts";
import { call } from "#tests/support/call.ts";
import { fillPath, fillQuery } from "#tests/support/fill-path.ts";
import { newTeam } from "#tests/support/members.ts";
import { type Asked, newOwner, newVisitor, TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const forBoth = Object.values(operations).filter(({ people }) => people);

function ask(id: OperationId, browser: TestBrowser, asked: Asked) {
  const { method, body } = operations[id];
  const [example] = Object.values(examples[id].requests);
  return browser.ask(method, fillPath(id) + fillQuery(id), body === null ? asked : { body: example?.value, ...asked });
}

/** Closes the line of a stream that was opened only to see whether it opens. */
async function statusOf(id: OperationId, browser: TestBrowser, asked: Asked): Promise<[number, unknown]> {
  const answer = await ask(id, browser, asked);
  await answer.stream?.cancel();
  return [answer.status, answer.status < 400 ? null : answer.body.code];
}

test("every operation that Settings needs takes a session, and no other does", async () => {
  const { browser } = await newOwner(house);
  for (const { id, audience } of Object.values(operations)) {
    if (audience !== "key") continue;
    const [status, code] = await statusOf(id, browser, { mode: "test" });
    assert.equal(status === 401 && code === "missing_credentials", !operations[id].people, `${id} ${status} ${code}`);
  }
});

describe("at every operation that takes a key or a session", () => {
  test("401 session_required: a mode is named, and nobody is signed in", async () => {
    for (const { id } of forBoth)
      assert.deepEqual(await statusOf(id, new TestBrowser(), { mode: "test" }), [401, "session_required"], id);
  });

  test("401 missing_credentials: no mode is named, whoever is signed in", async () => {
    const { browser } = await newOwner(house);
    for (const { id } of forBoth) {
      const headers = { "x-aloha-client-ip": new TestBrowser().address };
      assert.deepEqual(await statusOf(id, browser, { headers }), [401, "missing_credentials"], id);
    }
  });

  test("a key beside a session wins, whatever mode is named", async () => {
    const { browser } = await newOwner(house);
    const { key, workspaceId } = await newVisitor();
    const headers = { authorization: `Bearer ${key}` };
    const answer = await browser.ask("GET", "/v1/me", { mode: "live", headers });
    const { workspace, person } = answer.body as unknown as { workspace: { id: string }; person: unknown };
    assert.deepEqual([workspace.id, person], [workspaceId, null]);
  });

  test("403 claim_required: a workspace without an owner has no live mode", async () => {
    const { browser } = await newVisitor();
    for (const { id } of forBoth)
      assert.deepEqual(await statusOf(id, browser, { mode: "live" }), [403, "claim_required"], id);
  });

  test("403 role_required: a workspace of others, and one that never was, in the same words", async () => {
    const { browser } = await newOwner(house);
    const { workspaceId } = await newOwner(house);
    for (const { id } of forBoth) {
      const answers = [];
      for (const workspace of [workspaceId, "wsp_01JRQ3K8Z4B6D0F2H4K6M8P0R2", "x"]) {
        const { status, body } = await ask(id, browser, { mode: "test", workspace });
        answers.push([status, body.code as unknown, body.detail as unknown]);
      }
      assert.deepEqual([answers[0]?.[1], answers[1], answers[2]], ["role_required", answers[0], answers[0]], id);
    }
  });

  test("403 origin_refused and 415: changes come from the portal's own pages, as JSON, even without a body", async () => {
    const { browser } = await newOwner(house);
    for (const { id, method } of forBoth.filter(({ method }) => method !== "GET")) {
      for (const origin of ["https://evil.example", "null", ""]) {
        const refused = await statusOf(id, browser, { mode: "test", headers: { origin } });
        assert.deepEqual(refused, [403, "origin_refused"], `${method} ${id}`);
      }
      const { status } = await browser.ask(method, fillPath(id), { mode: "test", headers: { "content-type": "" } });
      assert.equal(status, 415, id);
    }
  });

  test("404: the sandbox's own paths are not there in live mode", async () => {
    const { browser } = await newOwner(house);
    for (const { id } of forBoth.filter(({ peopleInLive }) => !peopleInLive))
      assert.deepEqual(await statusOf(id, browser, { mode: "live" }), [404, "not_found"], id);
  });

  test("but the request log of live mode is shown to people", async () => {
    const { browser } = await newOwner(house);
    const shown = forBoth.filter(({ testOnly, peopleInLive }) => testOnly && peopleInLive);
    assert.deepEqual(shown.map(({ id }) => id).sort(), [
      "copyRequest",
      "diffRequests",
      "getRequest",
      "listRequestErrors",
      "listRequests",
      "tailRequests",
    ]);
    for (const { id, pathParameters } of shown)
      assert.equal((await statusOf(id, browser, { mode: "live" }))[0], pathParameters.length > 0 ? 404 : 200, id);
  });
});

test("400: a mode that is neither test nor live", async () => {
  const { browser } = await newOwner(house);
  const answer = await browser.ask("GET", "/v1/me", { headers: { "aloha-mode": "prod" } });
  assert.deepEqual([answer.status, answer.body.code as unknown], [400, "invalid_query"]);
});

test("the table of roles: who may do what, at every operation that takes a session", async () => {
  const { people, workspaceId: workspace } = await newTeam(house);
  const seen: Record<string, string[]> = {};
  const expected: Record<string, string[]> = {};
  const names = Object.keys(people) as Role[];
  for (const operation of Object.values(operations)) {
    const { id, audience, scope } = operation;
    if (audience !== "session" && !operation.people) continue;
    const may = (role: Role) =>
      audience === "session"
        ? (operation.roles?.includes(role) ?? true)
        : scope === "none" || roles[role].scopes.some((one) => one === scope);
    // Feedback is read by those whom the operator names, whatever they are in a workspace.
    expected[id] = id === "listFeedback" ? [] : names.filter(may);
    seen[id] = [];
    for (const role of names) {
      const asked: Asked = audience === "session" ? { workspace } : { workspace, mode: "test" };
      const [, code] = await statusOf(id, people[role], asked);
      if (code !== "role_required") seen[id].push(role);
    }
  }
  assert.deepEqual(seen, expected);
});

test("a role counts with the next request", async () => {
  const { people } = await newTeam(house);
  const post = { content: "a note", channels: ["x"] };
  const change = (sql: string) => house.sandbox.engine.transaction((s) => s.all({ sql, parameters: [] }));
  assert.equal((await people.admin.ask("GET", "/v1/keys?mode=test")).status, 200);
  await change(`UPDATE "member" SET "role" = 'viewer' WHERE "role" = 'admin'`);
  assert.equal((await people.admin.ask("GET", "/v1/keys?mode=test")).status, 403);
  await change(`DELETE FROM "member" WHERE "role" = 'viewer'`);
  assert.equal((await people.admin.ask("GET", "/v1/posts", { mode: "test" })).status, 403);
  assert.equal((await people.owner.ask("POST", "/v1/posts", { mode: "test", body: post })).status, 401);
});

describe("a call by a person", () => {
  test("has a limit of its own, so that a full minute of the API can still be looked at", async () => {
    const { browser, workspaceId } = await newOwner(house);
    for (let count = 0; count < 60; count++) house.sandbox.limiter.admit(`plan:${workspaceId}:test`, 60);
    const answer = await browser.ask("GET", "/v1/posts", { mode: "test" });
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get("ratelimit-policy") ?? "", /^"portal";q=600;w=60$/);
    const { rateLimit } = (await browser.ask("GET", "/v1/me", { mode: "test" })).body as unknown as {
      rateLimit: { policy: string; limit: number };
    };
    assert.deepEqual([rateLimit.policy, rateLimit.limit], ["portal", 600]);
  });

  test("stands in the log of its mode, with the person and without a key", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const { user } = (await browser.ask("GET", "/v1/session")).body as unknown as { user: { id: string } };
    await browser.ask("GET", "/v1/posts", { mode: "test" });
    await browser.ask("GET", "/v1/posts", { mode: "live" });
    await house.sandbox.log.flush();
    const sql = "SELECT livemode, heads, words FROM request_log WHERE workspace_id = ?";
    const rows = await house.sandbox.engine.all<{ livemode: number; heads: string; words: string }>({
      sql,
      parameters: [workspaceId],
    });
    const heads = rows.flatMap((row) => decodeHeads(row.heads).map((head) => ({ ...head, livemode: row.livemode })));
    const listed = heads.filter(({ operationId }) => operationId === "listPosts");
    assert.deepEqual(listed.map(({ personId, keyId, livemode }) => [personId, keyId, livemode]).sort(), [
      [user.id, null, 0],
      [user.id, null, 1],
    ]);
    const cookie = browser.cookie.split("=")[1] ?? "none";
    assert.ok(!JSON.stringify(rows).includes(cookie));
  });

  test("is shown in the log by the person's name", async () => {
    const { browser } = await newOwner(house);
    await browser.ask("GET", "/v1/posts", { mode: "test" });
    const { data } = (await browser.ask("GET", "/v1/sandbox/requests?portal=true", { mode: "test" }))
      .body as unknown as {
      data: { operationId: string; key: unknown; person: { name: string } | null }[];
    };
    const { key, person } = data.find(({ operationId }) => operationId === "listPosts") ?? assert.fail("Not logged.");
    assert.equal(key, null);
    assert.match(person?.name ?? "", /^owner\d+$/);
  });

  test("is answered to nobody else: no CORS, and the cache is told what it depends on", async () => {
    const { browser } = await newOwner(house);
    const { headers } = await browser.ask("GET", "/v1/posts", {
      mode: "test",
      headers: { origin: "https://a.example" },
    });
    assert.equal(headers.get("access-control-allow-origin"), null);
    assert.match(headers.get("vary") ?? "", /Cookie, Aloha-Mode, Aloha-Workspace/);
  });

  test("cannot be begun by another site: a preflight does not allow the header, nor a path of the portal at all", async () => {
    const asked = { origin: "https://evil.example", "access-control-request-headers": "aloha-mode" };
    const shared = await call("OPTIONS", "/v1/webhooks", { headers: asked });
    assert.doesNotMatch(shared.headers.get("access-control-allow-headers") ?? "", /aloha-mode/i);
    assert.equal(shared.headers.get("access-control-allow-credentials"), null);
    const own = await call("OPTIONS", "/v1/keys", { headers: asked });
    assert.deepEqual(
      [own.status, own.headers.get("allow"), own.headers.get("access-control-allow-origin")],
      [204, "GET, POST, HEAD, OPTIONS", null],
    );
  });

  test("who made a webhook is written down as the person", async () => {
    const { browser } = await newOwner(house);
    const body = { url: "https://127.0.0.1:8443/hooks", events: ["*"] };
    assert.equal((await browser.ask("POST", "/v1/webhooks", { mode: "test", body })).status, 201);
    const entries = (await browser.ask("GET", "/v1/audit-events")).body.data as unknown as {
      action: string;
      actor: { kind: string; name: string };
    }[];
    const { actor } = entries.find(({ action }) => action === "webhook.created") ?? assert.fail("Nothing is written.");
    assert.equal(actor.kind, "user");
    assert.match(actor.name, /^owner\d+$/);
  });
});
