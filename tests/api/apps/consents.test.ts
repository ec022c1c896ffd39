import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { connectionsOf, createApp, flowOf } from "#tests/support/app-words.ts";
import { code } from "#tests/support/key-words.ts";
import { newTeam } from "#tests/support/members.ts";
import { askConsent, askingFor, auditOf, codeFor, redeem, refusalOf, registerApp } from "#tests/support/oauth-words.ts";
import { newOwner, newVisitor, portal, signInByMail, type TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

async function asked(browser: TestBrowser, changes = {}) {
  const { browser: registrar } = await newOwner(house);
  const app = flowOf(await createApp(registrar));
  return { app, id: await askConsent(browser, askingFor(app, changes)) };
}

const decide = (browser: TestBrowser, id: string, body: Record<string, unknown>) =>
  browser.ask("POST", `/v1/consents/${id}`, { body });
const problems = (answer: { body: unknown }) =>
  (answer.body as { errors: { pointer: string; code: string }[] }).errors.map((one) => [one.pointer, one.code]);

describe("getConsent", () => {
  test("200: who asks for what, where it goes back to, and what this person can give", async () => {
    const { people, workspaceId } = await newTeam(house);
    const { app, id } = await asked(people.viewer);
    const answer = await people.viewer.ask("GET", `/v1/consents/${id}`);
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get("cache-control"), "no-store");
    const body = answer.body as unknown as Schema<"Consent">;
    assert.deepEqual([body.app.id, body.returnsTo, body.scopes], [app.id, "planner.example.com", ["read", "write"]]);
    const here = body.workspaces.find((workspace) => workspace.id === workspaceId);
    assert.deepEqual(
      [here?.role, here?.modes, here?.scopes, here?.connected],
      ["viewer", ["test", "live"], ["read"], []],
    );
  });

  test("200: RFC 6749, 10.2: what Aloha registered itself is told apart from a workspace of that name", async () => {
    const { browser } = await newOwner(house);
    const made = await browser.ask("POST", "/v1/workspaces", { body: { name: "Aloha" } });
    assert.equal(made.status, 201);
    const workspaceId = String(made.body.id);
    const disguised = flowOf(await createApp(browser, { name: "Aloha" }));
    const own = await registerApp(house);
    const registrars = [];
    for (const app of [disguised, own]) {
      const id = await askConsent(browser, askingFor(app));
      const { app: told } = (await browser.ask("GET", `/v1/consents/${id}`)).body as unknown as Schema<"Consent">;
      await codeFor(browser, app, { workspaceId });
      registrars.push(told.registeredBy);
    }
    assert.deepEqual(registrars, ["Aloha", null]);
    const connections = await connectionsOf(browser);
    assert.deepEqual(connections.map(({ app }) => app.registeredBy).sort(), ["Aloha", null]);
  });

  test("200: a visitor has test data only, and a workspace says where the app is connected already", async () => {
    const { browser, workspaceId } = await newVisitor();
    const { app } = await asked(browser);
    await codeFor(browser, app, { workspaceId });
    const id = await askConsent(browser, askingFor(app));
    const body = (await browser.ask("GET", `/v1/consents/${id}`)).body as unknown as Schema<"Consent">;
    assert.deepEqual(
      body.workspaces.map(({ modes, connected }) => [modes, connected]),
      [[["test"], ["test"]]],
    );
  });

  test("404: of another session, unknown, decided, or ten minutes old, all alike", async () => {
    const { browser, email } = await newOwner(house);
    const { id } = await asked(browser);
    const sameButElsewhere = await signInByMail(house, email);
    assert.equal((await sameButElsewhere.ask("GET", `/v1/consents/${id}`)).status, 404);
    assert.equal((await browser.ask("GET", "/v1/consents/con_x")).status, 404);
    house.clock.advance(600_000 - 1);
    assert.equal((await browser.ask("GET", `/v1/consents/${id}`)).status, 200);
    house.clock.advance(1);
    assert.equal((await browser.ask("GET", `/v1/consents/${id}`)).status, 404);
  });
});

describe("decideConsent", () => {
  test("404: RFC 9700, 2.1: the app took the way back away since it asked", async () => {
    const { browser: registrar } = await newOwner(house);
    const redirectUris = ["https://planner.example.com/callback", "https://stolen.example.com/callback"];
    const app = await createApp(registrar, { redirectUris });
    const { browser, workspaceId } = await newOwner(house);
    const id = await askConsent(browser, askingFor(flowOf(app), { redirect_uri: redirectUris[1] ?? "" }));
    const body = { redirectUris: redirectUris.slice(0, 1) };
    assert.equal((await registrar.ask("PATCH", `/v1/apps/${app.id}`, { body })).status, 200);
    assert.equal((await browser.ask("GET", `/v1/consents/${id}`)).status, 404);
    for (const decision of ["allow", "deny"]) {
      const answer = await decide(browser, id, { decision, workspaceId, mode: "test", scopes: ["read"] });
      assert.deepEqual([answer.status, answer.body.code], [404, "not_found"]);
    }
  });

  test("200: allowed, the browser goes back with code, state and exactly one iss", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const { id } = await asked(browser);
    const answer = await decide(browser, id, { decision: "allow", workspaceId, mode: "live", scopes: ["read"] });
    const to = new URL(answer.body.redirectTo as unknown as string);
    assert.equal(to.origin + to.pathname, "https://planner.example.com/callback");
    assert.deepEqual([...to.searchParams.keys()], ["code", "state", "iss"]);
    assert.deepEqual([to.searchParams.get("state"), to.searchParams.get("iss")], ["af0ifjsldkj", portal]);
    const granted = await auditOf(browser, "connection.granted");
    const { name, mode } = granted?.detail ?? {};
    assert.deepEqual([granted?.actor.kind, name, mode], ["user", "Planner", "live"]);
  });

  test("200: less than what was asked is given, and no more is ever had", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const { app } = await asked(browser);
    const narrow = await codeFor(browser, app, { workspaceId, scopes: ["read"] });
    assert.equal(((await (await redeem(app, narrow)).json()) as { scope: string }).scope, "read");
  });

  test("200: denied, the app is told so and gets nothing; without a state it gets none", async () => {
    const { browser } = await newOwner(house);
    const { id } = await asked(browser, { state: null });
    const to = new URL((await decide(browser, id, { decision: "deny" })).body.redirectTo as unknown as string);
    assert.deepEqual(
      [
        to.searchParams.get("error"),
        to.searchParams.get("code"),
        to.searchParams.has("state"),
        to.searchParams.get("iss"),
      ],
      ["access_denied", null, false, portal],
    );
  });

  test("404: decided once, and for the session that was asked", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const { id } = await asked(browser);
    const thief = await newOwner(house);
    const body = { decision: "allow", workspaceId, mode: "test", scopes: ["read"] };
    assert.equal((await decide(thief.browser, id, body)).status, 404);
    const both = await Promise.all([decide(browser, id, body), decide(browser, id, body)]);
    assert.deepEqual(both.map(({ status }) => status).sort(), [200, 404]);
  });

  test("422: everything that is missing or cannot be given, at once; the request stays open", async () => {
    const { people, workspaceId } = await newTeam(house);
    const { id } = await asked(people.viewer);
    assert.deepEqual(problems(await decide(people.viewer, id, { decision: "allow" })), [
      ["/workspaceId", "required"],
      ["/mode", "required"],
      ["/scopes", "required"],
    ]);
    const wish = { decision: "allow", workspaceId, mode: "live", scopes: ["read", "write"] };
    assert.deepEqual(problems(await decide(people.viewer, id, wish)), [["/scopes/1", "invalid_enum"]]);
    const stranger = await newOwner(house);
    const elsewhere = { ...wish, workspaceId: stranger.workspaceId, scopes: ["read"] };
    assert.deepEqual(problems(await decide(people.viewer, id, elsewhere)), [["/workspaceId", "invalid_enum"]]);
    assert.equal((await decide(people.viewer, id, { ...wish, scopes: ["read"] })).status, 200);
  });

  test("422: what was not asked for, and live data of a visitor's workspace", async () => {
    const { browser, workspaceId } = await newVisitor();
    const { id } = await asked(browser, { scope: "read" });
    const answer = await decide(browser, id, {
      decision: "allow",
      workspaceId,
      mode: "live",
      scopes: ["read", "write"],
    });
    assert.deepEqual(problems(answer), [
      ["/mode", "invalid_enum"],
      ["/scopes/1", "invalid_enum"],
    ]);
  });

  test("409: the same call again does not give the code again", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const { id } = await asked(browser);
    const body = { decision: "allow", workspaceId, mode: "test", scopes: ["read"] };
    const headers = { "idempotency-key": `decide-${id}` };
    assert.equal((await browser.ask("POST", `/v1/consents/${id}`, { body, headers })).status, 200);
    assert.deepEqual(code(await browser.ask("POST", `/v1/consents/${id}`, { body, headers })), [
      409,
      "secret_already_shown",
    ]);
  });

  test("a member who lost the role between consent and code gets no more than the new role has", async () => {
    const { people, workspaceId } = await newTeam(house);
    const { app } = await asked(people.editor);
    const spent = await codeFor(people.editor, app, { workspaceId });
    const members = (await people.owner.ask("GET", "/v1/members")).body.data as unknown as {
      id: string;
      role: string;
    }[];
    const editor = members.find(({ role }) => role === "editor");
    await people.owner.ask("PATCH", `/v1/members/${editor?.id}`, { body: { role: "viewer" } });
    const tokens = (await (await redeem(app, spent)).json()) as { scope: string };
    assert.equal(tokens.scope, "read");
    const late = await codeFor(people.editor, app, { workspaceId, scopes: ["read"] });
    await people.owner.ask("DELETE", `/v1/members/${editor?.id}`);
    assert.deepEqual(await refusalOf(await redeem(app, late)), [400, "invalid_grant"]);
  });
});
