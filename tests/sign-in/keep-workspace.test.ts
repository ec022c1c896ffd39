import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { call } from "#tests/support/call.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { run } from "#tests/support/team-words.ts";
import { newOwner, newVisitor, portal, signInByMail, TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const account = (email: string) => ({ email, name: "Mara Lind", password: "a calm password" });

async function workspaceOf(browser: TestBrowser): Promise<{ id: string; claimed: boolean } | null> {
  const { workspace } = (await browser.ask("GET", "/v1/session")).body as unknown as {
    workspace: { id: string; claimed: boolean } | null;
  };
  return workspace && { id: workspace.id, claimed: workspace.claimed };
}

interface Actor {
  id: string;
  name: string | null;
  visitor: boolean;
  action: string;
}

/** Who did what, as the list tells it. */
async function actorsIn(browser: TestBrowser, query = ""): Promise<Actor[]> {
  const { data } = (await browser.ask("GET", `/v1/audit-events${query}`)).body as unknown as {
    data: { action: string; actor: Omit<Actor, "action"> }[];
  };
  return data.map(({ action, actor }) => ({ ...actor, action }));
}

describe("a visitor's workspace", () => {
  test("goes with the person who signs up: same id, same posts, same key, and it stays", async () => {
    const { browser, workspaceId, key } = await newVisitor();
    const posts = (await call("GET", "/v1/posts", { key })).text;
    assert.equal((await browser.sign("POST", "/sign-up/email", account("mara@example.com"))).status, 200);
    assert.deepEqual(await workspaceOf(browser), { id: workspaceId, claimed: true });
    assert.equal((await call("GET", "/v1/posts", { key })).text, posts);
    assert.equal((await call("GET", "/v1/me", { key })).body.expiresAt as unknown, null);
    const audit = (await browser.ask("GET", "/v1/audit-events")).body.data as unknown as {
      action: string;
      actor: { name: string };
    }[];
    const claimed = audit.find(({ action }) => action === "workspace.claimed");
    assert.equal(claimed?.actor.name, "Mara Lind");
    assert.equal(await countRows(house.sandbox.engine, '"user"', '"isAnonymous" = 1'), 0);
  });

  test("keeps what the visitor did, under the name of the person who they are now", async () => {
    const { browser, workspaceId } = await newVisitor();
    const asVisitor = await actorsIn(browser);
    assert.deepEqual([...new Set(asVisitor.map(({ visitor }) => visitor))], [true]);
    await browser.sign("POST", "/sign-up/email", account("ida@example.com"));
    const { user } = (await browser.ask("GET", "/v1/session")).body as unknown as { user: { id: string } };
    const actors = await actorsIn(browser);
    assert.equal(actors.length, asVisitor.length + 1);
    for (const { id, name, visitor, action } of actors)
      assert.deepEqual([id, name, visitor], [user.id, "Mara Lind", action !== "workspace.claimed"], action);
    assert.deepEqual(await actorsIn(browser, `?actor=${user.id}`), actors);

    // An entry is never rewritten, so without the entry of the claim a visitor is a visitor.
    await run(house, `UPDATE audit_event SET detail = '{}' WHERE workspace_id = '${workspaceId}'`);
    const unknown = (await actorsIn(browser)).filter(({ action }) => action !== "workspace.claimed");
    for (const { name, visitor } of unknown) assert.deepEqual([name, visitor], [null, true]);
  });

  test("goes with the person who signs in to an account that has a workspace already, and becomes the active one", async () => {
    const { workspaceId: own, email } = await newOwner(house);
    const { browser, workspaceId } = await newVisitor();
    await signInByMail(house, email, browser);
    assert.deepEqual(await workspaceOf(browser), { id: workspaceId, claimed: true });
    const first = await browser.ask("GET", "/v1/me", { mode: "test", workspace: own });
    assert.equal(first.status, 200);
  });

  test("goes with a password sign-in too", async () => {
    await new TestBrowser().sign("POST", "/sign-up/email", account("jonas@example.com"));
    const { browser, workspaceId } = await newVisitor();
    assert.equal((await browser.sign("POST", "/sign-in/email", account("jonas@example.com"))).status, 200);
    assert.deepEqual(await workspaceOf(browser), { id: workspaceId, claimed: true });
  });

  test("stays the visitor's when the link of the mail is opened in another browser", async () => {
    const { browser, workspaceId } = await newVisitor();
    await browser.sign("POST", "/sign-in/magic-link", { email: "elsewhere@example.com" });
    const token = /#token=([A-Za-z]+)/.exec(house.outbox.last("elsewhere@example.com").text)?.[1];
    const other = new TestBrowser();
    assert.equal((await other.sign("GET", `/magic-link/verify?token=${token}`)).status, 200);
    assert.deepEqual(
      [await workspaceOf(other), await workspaceOf(browser)],
      [null, { id: workspaceId, claimed: false }],
    );
  });

  test("cannot be taken by somebody else's sign-in link on somebody else's page", async () => {
    const { browser, workspaceId } = await newVisitor();
    await new TestBrowser().sign("POST", "/sign-in/magic-link", { email: "evil@example.com" });
    const token = /#token=([A-Za-z]+)/.exec(house.outbox.last("evil@example.com").text)?.[1];
    for (const site of ["cross-site", "same-site", "none"]) {
      const headers = { "sec-fetch-site": site, "sec-fetch-mode": "navigate" };
      const answer = await browser.sign("GET", `/magic-link/verify?token=${token}`, undefined, headers);
      assert.equal(answer.status, 403);
    }
    assert.deepEqual(await workspaceOf(browser), { id: workspaceId, claimed: false });
    const login = await browser.sign("POST", "/sign-in/email", account("evil@example.com"), {
      origin: "https://evil.example",
    });
    assert.equal(login.status, 403);
    assert.notEqual(portal, "https://evil.example");
  });

  test("survives a claim that broke: the account is there, and signing in again completes it", async () => {
    const { browser, workspaceId } = await newVisitor();
    const { engine } = house.sandbox;
    const run = (sql: string) => engine.transaction((session) => session.all({ sql, parameters: [] }));
    await run("CREATE TRIGGER broken BEFORE UPDATE ON member BEGIN SELECT RAISE(ABORT, 'broken on purpose'); END");
    const failed = await browser.sign("POST", "/sign-up/email", account("twice@example.com"));
    assert.equal(failed.status, 500);
    assert.equal(((await failed.json()) as { code: string }).code, "internal_error");
    await run("DROP TRIGGER broken");
    assert.deepEqual(await workspaceOf(browser), { id: workspaceId, claimed: false });
    assert.equal((await browser.sign("POST", "/sign-in/email", account("twice@example.com"))).status, 200);
    assert.deepEqual(await workspaceOf(browser), { id: workspaceId, claimed: true });
  });
});
