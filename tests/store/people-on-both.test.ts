import assert from "node:assert/strict";
import { test } from "node:test";
import { dropEnded } from "#sandbox/sign-in/drop-ended.ts";
import { sweepWorkspaces } from "#sandbox/workspaces/sweep-workspaces.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { newTeam } from "#tests/support/members.ts";
import { newOwner, newVisitor, signInByMail, TestBrowser } from "#tests/support/test-browser.ts";

const weekMs = 7 * 24 * 3_600_000;

inEachHouse("people", (house) => {
  test("a visitor's workspace goes with the person, and sign-out ends the session", async () => {
    const { browser, workspaceId } = await newVisitor();
    await signInByMail(house, "mara@example.com", browser);
    const { workspace, modes } = (await browser.ask("GET", "/v1/session")).body as unknown as {
      workspace: { id: string };
      modes: string[];
    };
    assert.deepEqual([workspace.id, modes], [workspaceId, ["test", "live"]]);
    const body = { mode: "live", name: "Server", scopes: ["read"] };
    assert.equal((await browser.ask("POST", "/v1/keys", { body })).status, 201);
    assert.equal((await browser.sign("POST", "/sign-out", {})).status, 200);
    assert.equal((await browser.ask("GET", "/v1/keys?mode=live")).status, 401);
  });

  test("a password and a verified address", async () => {
    const browser = new TestBrowser();
    const account = { email: "jonas@example.com", name: "Jonas", password: "a calm password" };
    assert.equal((await browser.sign("POST", "/sign-up/email", account)).status, 200);
    const link = /http:\S+/.exec(house.outbox.last("jonas@example.com").text)?.[0] ?? "";
    assert.equal((await browser.sign("GET", `/verify-email${new URL(link).search}`)).status, 302);
    const again = new TestBrowser();
    assert.equal((await again.sign("POST", "/sign-in/email", account)).status, 200);
    const { user } = (await again.ask("GET", "/v1/session")).body as unknown as { user: { emailVerified: boolean } };
    assert.equal(user.emailVerified, true);
    assert.equal((await new TestBrowser().sign("POST", "/sign-in/email", { ...account, password: "x" })).status, 401);
  });

  test("two who rotate one key at once rotate it once; five starts at once are one workspace", async () => {
    const { people } = await newTeam(house);
    const body = { mode: "live", name: "Server", scopes: ["read"] };
    const { id } = (await people.owner.ask("POST", "/v1/keys", { body })).body as unknown as { id: string };
    const rotate = (browser: TestBrowser) =>
      browser.ask("POST", `/v1/keys/${id}/rotate`, { body: { expectedGeneration: 1 } });
    const answers = await Promise.all([people.owner, people.admin, people.owner].map(rotate));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 409, 409]);
    const stranger = await signInByMail(house, "stranger@example.com");
    const starts = await Promise.all([1, 2, 3, 4, 5].map(() => stranger.ask("POST", "/v1/sandbox/start")));
    assert.deepEqual(starts.map(({ status }) => status).sort(), [200, 200, 200, 200, 201]);
  });

  test("a week without a use: the visitor goes with the workspace, and nobody else does", async () => {
    const { email } = await newOwner(house);
    const { workspaceId } = await newVisitor();
    await house.sandbox.marks.flush();
    const { engine } = house.sandbox;
    const visitors = () => countRows(engine, '"user"', `"email" LIKE '%@anonymous.invalid'`);
    assert.equal(await visitors(), 1);
    house.clock.advance(weekMs + 1);
    await sweepWorkspaces(engine, house.clock);
    await dropEnded(engine, house.clock);
    assert.equal(await visitors(), 0);
    assert.equal(await countRows(engine, '"organization"', `"id" = '${workspaceId}'`), 0);
    assert.equal(await countRows(engine, '"session"'), 0);
    assert.equal(await countRows(engine, '"user"', `"email" = '${email}'`), 1);
  });
});
