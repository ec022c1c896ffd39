import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import { examples } from "#sandbox/contract/examples.gen.ts";
import { type Operation, type OperationId, operations } from "#sandbox/contract/operations.gen.ts";
import { claimOf, markRunning } from "#sandbox/gateway/idempotency.ts";
import { type Answered, call } from "#tests/support/call.ts";
import { callInsecurely } from "#tests/support/call-insecurely.ts";
import { fillPath } from "#tests/support/fill-path.ts";
import { newTeam } from "#tests/support/members.ts";
import { type Asked, newOwner, portal, TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const ofThePortal = Object.values(operations).filter(
  ({ audience }) => audience === "session" || audience === "visitor",
);
let owner: TestBrowser;
let personId = "";
let workspaceId = "";
let viewer: TestBrowser;

beforeEach(async () => {
  if (owner) return;
  const team = await newTeam(house);
  ({ viewer, owner } = team.people);
  workspaceId = team.workspaceId;
  const session = (await owner.ask("GET", "/v1/session")).body as unknown as { user: { id: string } };
  personId = session.user.id;
});

/** A browser that may make this call: an owner's, or for visitors a new one. */
function caller({ audience }: Operation): TestBrowser {
  return audience === "visitor" ? new TestBrowser() : owner;
}

function path(id: OperationId): string {
  const { query } = examples[id];
  const required = operations[id].query.schema.required.map((name) => `${name}=${query[name]}`);
  return fillPath(id) + (required.length > 0 ? `?${required.join("&")}` : "");
}

/** Asks what would be fine as far as the contract alone can say, but for `change`. */
function ask(id: OperationId, browser: TestBrowser, change: Asked = {}): Promise<Answered> {
  const { method, body } = operations[id];
  const [example] = Object.values(examples[id].requests);
  const workspace = browser === owner ? { workspace: workspaceId } : {};
  return browser.ask(method, path(id), { ...(body === null ? {} : { body: example?.value }), ...workspace, ...change });
}

const codeOf = (answer: Answered) => [answer.status, answer.body?.code as unknown];

for (const operation of ofThePortal) {
  const { id, method, statuses, audience, roles } = operation;
  const changes = method !== "GET";
  describe(id, () => {
    test("401 for a key, and for a key beside a session", async () => {
      const headers = { authorization: "Bearer alo_test_anything" };
      assert.deepEqual(codeOf(await ask(id, caller(operation), { headers })), [401, "session_required"]);
      assert.deepEqual(codeOf(await ask(id, new TestBrowser(), { headers })), [401, "session_required"]);
    });
    if (audience === "session") {
      test("401 signed out, and with a cookie that nobody signed", async () => {
        assert.deepEqual(codeOf(await ask(id, new TestBrowser())), [401, "session_required"]);
        const forger = new TestBrowser();
        forger.cookie = owner.cookie.replace(/=(.)/, (_, first) => (first === "x" ? "=y" : "=x"));
        assert.deepEqual(codeOf(await ask(id, forger)), [401, "session_required"]);
      });
    }
    test("403 over plain HTTP", async () => {
      const headers = { cookie: owner.cookie, origin: portal, "content-type": "application/json" };
      assert.deepEqual(await callInsecurely(method, path(id), headers), { status: 403, code: "https_required" });
    });
    if (changes) {
      test("403 from another site, from nowhere, and from a page without an origin", async () => {
        for (const origin of ["https://evil.example", "null", `${portal}.evil.example`, "http://localhost:3001", ""]) {
          const headers = { origin };
          assert.deepEqual(codeOf(await ask(id, caller(operation), { headers })), [403, "origin_refused"], origin);
        }
        const bare: Record<string, string> = { cookie: owner.cookie, "content-type": "application/json" };
        assert.deepEqual(codeOf(await call(method, path(id), { headers: bare })), [403, "origin_refused"]);
      });
    }
    if (roles !== null && !roles.includes("viewer")) {
      test("403 for a role that may not", async () => {
        assert.deepEqual(codeOf(await ask(id, viewer)), [403, "role_required"]);
      });
    }
    if (statuses.includes(404)) {
      test("404 for an unknown id and for one of another form", async () => {
        const never = await ask(id, owner);
        assert.deepEqual(codeOf(never), [404, "not_found"]);
      });
    }
    test("400 for a query name that it does not have", async () => {
      const [base = "", query = ""] = path(id).split("?");
      const asked = await caller(operation).ask(method, `${base}?${query}&nothing=1`, {});
      assert.deepEqual(codeOf(asked), [400, "unknown_parameter"]);
    });
    if (changes) {
      test("415 for another media type, and for none", async () => {
        for (const type of ["text/plain", "application/x-www-form-urlencoded", ""]) {
          const headers = { "content-type": type };
          const answer = await caller(operation).ask(method, path(id), { headers });
          assert.deepEqual(codeOf(answer), [415, "unsupported_media_type"], type);
        }
      });
    }
    if (statuses.includes(413)) {
      test("413 for more than 256 KiB", async () => {
        assert.equal((await ask(id, caller(operation), { body: `"${"a".repeat(256 * 1024)}"` })).status, 413);
      });
    }
    if (statuses.includes(422)) {
      test("422 for a field that it does not know", async () => {
        const [example] = Object.values(examples[id].requests);
        const body = { ...(example?.value as object | undefined), nothingLikeIt: 1 };
        assert.equal((await ask(id, caller(operation), { body })).status, 422);
      });
    }
    if (method === "POST") {
      test("409 while the same call is still running", async () => {
        const browser = caller(operation);
        const key = `running-${id}`;
        const mine = roles === null ? personId : `${personId}:${workspaceId}`;
        const owns = audience === "visitor" ? `address:${browser.address}` : mine;
        const [example] = operation.body === null ? [] : Object.values(examples[id].requests);
        const claim = claimOf(owns, id, key, method, path(id), example?.value ?? null);
        await house.sandbox.engine.transaction((session) => markRunning(session, claim, house.clock.now()));
        const answer = await ask(id, browser, { headers: { "idempotency-key": key } });
        assert.deepEqual(codeOf(answer), [409, "idempotency_in_progress"]);
      });
    }
    test("429 when its minute is full", async () => {
      const { browser } = await newOwner(house);
      const session = (await browser.ask("GET", "/v1/session")).body as unknown as { user: { id: string } };
      const here = audience === "visitor" ? new TestBrowser() : browser;
      const [bucket, limit]: [string, number] =
        audience === "visitor" ? [`${operation.policy}:${here.address}`, 1000] : [`portal:${session.user.id}`, 600];
      for (let count = 0; count < limit; count++) house.sandbox.limiter.admit(bucket, limit);
      const answer = await ask(id, here);
      assert.equal(answer.status, 429);
      assert.ok(Number(answer.headers.get("retry-after")) >= 1);
    });
    test("no other site may read an answer, and no cache keeps one", async () => {
      const answer = await ask(id, caller(operation), { headers: { origin: portal } });
      assert.equal(answer.headers.get("access-control-allow-origin"), null);
      assert.equal(answer.headers.get("cache-control"), "no-store");
    });
  });
}
