import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { call, newWorkspace } from "#tests/support/call.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { newStranger, newTeam } from "#tests/support/members.ts";
import { actionsIn, refusalOf, workspacesOf } from "#tests/support/team-words.ts";
import { newOwner, newVisitor, type TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const weekMs = 7 * 24 * 3_600_000;
const never = "wsp_01JRQ3K8Z4B6D0F2H4K6M8P0R2";

const create = (browser: TestBrowser, body: Record<string, unknown> = { name: "Harbor Studio" }) =>
  browser.ask("POST", "/v1/workspaces", { body });
const switchTo = (browser: TestBrowser, id: string) => browser.ask("POST", `/v1/workspaces/${id}/switch`);

async function activeOf(browser: TestBrowser): Promise<string | undefined> {
  const session = (await browser.ask("GET", "/v1/session")).body as unknown as { workspace: { id: string } | null };
  return session.workspace?.id;
}

describe("createWorkspace, listWorkspaces and switchWorkspace", () => {
  test("a new workspace is the person's own, has both modes, and is the active one", async () => {
    const { browser, workspaceId } = await newOwner(house);
    house.clock.advance(1000);
    const made = await create(browser, { name: " Harbor Studio ", timeZone: "Europe/Lisbon" });
    const { id, name, timeZone, role, claimed, expiresAt } = made.body as unknown as Record<string, string>;
    assert.deepEqual([made.status, name, timeZone, role, claimed, expiresAt] as unknown[], [
      201,
      "Harbor Studio",
      "Europe/Lisbon",
      "owner",
      true,
      null,
    ]);
    assert.deepEqual(
      (await workspacesOf(browser)).map((one) => [one.id, one.active]),
      [
        [workspaceId, false],
        [id, true],
      ],
    );
    const live = { mode: "live", name: "k", scopes: ["read"] };
    assert.equal((await browser.ask("POST", "/v1/keys", { body: live })).status, 201);
    const back = await switchTo(browser, workspaceId);
    assert.deepEqual([back.status, back.body.active as unknown, await activeOf(browser)], [200, true, workspaceId]);
    assert.equal(((await browser.ask("GET", "/v1/keys?mode=live")).body.data as unknown as unknown[]).length, 0);
  });

  test("a visitor has one workspace", async () => {
    const { browser } = await newVisitor();
    assert.deepEqual(refusalOf(await create(browser)), [403, "claim_required"]);
    assert.deepEqual(
      (await workspacesOf(browser)).map(({ claimed, active }) => [claimed, active]),
      [[false, true]],
    );
  });

  test("says what is wrong with a name or a zone", async () => {
    const { browser } = await newOwner(house);
    for (const body of [{ name: "  " }, { name: "a".repeat(61) }, { name: "a", timeZone: "Mars/Olympus" }, {}])
      assert.equal((await create(browser, body)).status, 422);
  });

  test("422: a name that hides or turns what others read in mails and at consent", async () => {
    const { browser } = await newOwner(house);
    for (const name of ["Aloha\u200b", "Aloha\nverified", "oidutS\u202e"]) {
      const { status, body } = await create(browser, { name });
      assert.deepEqual([status, body.detail], [422, "A name is one line without characters that hide or turn others."]);
      assert.equal((await call("POST", "/v1/sandbox/workspaces", { body: { name } })).status, 422);
    }
  });

  test("of twenty at once and one more, twenty are made", async () => {
    const browser = await newStranger(house);
    const answers = await Promise.all(Array.from({ length: 22 }, () => create(browser)));
    assert.equal(answers.filter(({ status }) => status === 201).length, 20);
    const refused = answers.find(({ status }) => status === 409);
    assert.equal(refused?.body.code as unknown, "too_many_workspaces");
  });

  test("another's workspace is the same 404 as one that never was, for switching, leaving and deleting", async () => {
    const [{ browser }, { workspaceId }] = [await newOwner(house), await newOwner(house)];
    for (const [method, end] of [
      ["POST", "/switch"],
      ["POST", "/leave"],
      ["DELETE", ""],
    ] as const) {
      const seen = [];
      for (const id of [workspaceId, never, "x"]) {
        const { status, body } = await browser.ask(method, `/v1/workspaces/${id}${end}`);
        seen.push([status, body.code, body.detail]);
      }
      assert.deepEqual([seen[0]?.[0], seen[0], seen[2]] as unknown[], [404, seen[1], seen[1]]);
    }
    assert.equal(await countRows(house.sandbox.engine, "workspace", `id = '${workspaceId}'`), 1);
  });
});

describe("leaveWorkspace", () => {
  test("ends one's own membership, and the session works elsewhere", async () => {
    const { people, workspaceId } = await newTeam(house);
    assert.equal((await people.editor.ask("POST", `/v1/workspaces/${workspaceId}/leave`)).status, 204);
    assert.deepEqual([await activeOf(people.editor), await workspacesOf(people.editor)], [undefined, []]);
    assert.equal((await people.editor.ask("POST", `/v1/workspaces/${workspaceId}/leave`)).status, 404);
  });
});

describe("deleteWorkspace", () => {
  test("takes everything with it at once, keys first, and only an owner may", async () => {
    const { people, workspaceId } = await newTeam(house);
    const body = { mode: "live", name: "k", scopes: ["read"] };
    const { secret } = (await people.owner.ask("POST", "/v1/keys", { body })).body as unknown as { secret: string };
    const drop = (browser: TestBrowser) => browser.ask("DELETE", `/v1/workspaces/${workspaceId}`);
    assert.deepEqual(refusalOf(await drop(people.admin)), [403, "role_required"]);
    assert.equal((await drop(people.owner)).status, 204);
    assert.equal((await call("GET", "/v1/me", { key: secret })).status, 401);
    assert.deepEqual(await workspacesOf(people.viewer), []);
    for (const table of ["api_key", "post", "audit_event"])
      assert.equal(await countRows(house.sandbox.engine, table, `workspace_id = '${workspaceId}'`), 0, table);
    assert.equal((await drop(people.owner)).status, 404);
  });

  test("needs a recent sign-in for a workspace that is kept, and none for a visitor's", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const visitor = await newVisitor();
    house.clock.advance(600_000);
    assert.deepEqual(refusalOf(await browser.ask("DELETE", `/v1/workspaces/${workspaceId}`)), [
      403,
      "fresh_sign_in_required",
    ]);
    assert.equal(await countRows(house.sandbox.engine, "workspace", `id = '${workspaceId}'`), 1);
    assert.equal((await visitor.browser.ask("DELETE", `/v1/workspaces/${visitor.workspaceId}`)).status, 204);
  });
});

describe("claimWorkspace", () => {
  async function scripted() {
    const made = await call("POST", "/v1/sandbox/workspaces", { headers: { "x-aloha-client-ip": "198.18.7.7" } });
    const { claimUrl, key, workspace } = made.body as unknown as {
      claimUrl: string;
      key: { secret: string };
      workspace: { id: string };
    };
    return {
      token: /^http:\/\/localhost:3000\/claim#token=([\w-]{32})$/.exec(claimUrl)?.[1] ?? "",
      key: key.secret,
      workspace,
    };
  }
  const claim = (browser: TestBrowser, token: string) =>
    browser.ask("POST", "/v1/workspaces/claim", { body: { token } });

  test("makes whoever opens the address the owner, once; the key goes on, and it no longer expires", async () => {
    const { token, key, workspace } = await scripted();
    const { browser } = await newOwner(house);
    const claimed = await claim(browser, token);
    assert.deepEqual([claimed.status, claimed.body.id, claimed.body.role] as unknown[], [200, workspace.id, "owner"]);
    assert.equal(await activeOf(browser), workspace.id);
    const me = await call("GET", "/v1/me", { key });
    assert.deepEqual([me.status, me.body.expiresAt as unknown], [200, null]);
    assert.deepEqual(await actionsIn(browser, workspace.id), ["workspace.claimed"]);
    const { browser: second } = await newOwner(house);
    assert.deepEqual(refusalOf(await claim(second, token)), [404, "not_found"]);
  });

  test("of three who claim at once one gets it", async () => {
    const { token } = await scripted();
    const people = [await newOwner(house), await newOwner(house), await newOwner(house)];
    const answers = await Promise.all(people.map(({ browser }) => claim(browser, token)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 404, 404]);
  });

  test("needs an account, a token that is right, and a workspace that still lives", async () => {
    const { token } = await scripted();
    const { browser: visitor } = await newVisitor();
    assert.deepEqual(refusalOf(await claim(visitor, token)), [403, "claim_required"]);
    const { browser } = await newOwner(house);
    for (const wrong of ["x", `${token}x`, token.toLowerCase()])
      assert.deepEqual(refusalOf(await claim(browser, wrong)), [404, "not_found"]);
    house.clock.advance(weekMs - 1000);
    const late = await newOwner(house);
    house.clock.advance(1000);
    assert.deepEqual(refusalOf(await claim(late.browser, token)), [404, "not_found"]);
  });

  test("keeps no more of the token than its hash, and tells no log of it", async () => {
    const { token } = await scripted();
    const { browser, workspaceId } = await newOwner(house);
    await claim(browser, token);
    await house.sandbox.log.flush();
    for (const table of ["workspace", "request_log", "audit_event"]) {
      const rows = await house.sandbox.engine.all({ sql: `SELECT * FROM ${table}`, parameters: [] });
      assert.ok(!JSON.stringify(rows).includes(token), table);
    }
    assert.ok(workspaceId);
    assert.ok((await newWorkspace()).key);
  });
});
