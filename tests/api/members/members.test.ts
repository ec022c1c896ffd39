import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Role } from "#sandbox/contract/facts.gen.ts";
import { call } from "#tests/support/call.ts";
import { newTeam } from "#tests/support/members.ts";
import { actionsIn, membersOf, memberWith, refusalOf } from "#tests/support/team-words.ts";
import { newVisitor, type TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

const change = (browser: TestBrowser, id: string, role: Role) =>
  browser.ask("PATCH", `/v1/members/${id}`, { body: { role } });
const remove = (browser: TestBrowser, id: string) => browser.ask("DELETE", `/v1/members/${id}`);
const status = async (key: string) => (await call("GET", "/v1/me", { key })).status;

async function docsKey(browser: TestBrowser): Promise<string> {
  return ((await browser.ask("POST", "/v1/docs-key")).body as unknown as { secret: string }).secret;
}

describe("listMembers", () => {
  test("shows everybody to everybody, the first to join first, and says who asks", async () => {
    const { people } = await newTeam(house);
    for (const [role, browser] of Object.entries(people)) {
      const members = await membersOf(browser);
      assert.deepEqual(members.map((member) => member.role).sort(), ["admin", "editor", "owner", "reviewer", "viewer"]);
      assert.deepEqual(
        members.filter(({ you }) => you).map((member) => member.role),
        [role],
      );
    }
  });

  test("shows a visitor without an address", async () => {
    const { browser } = await newVisitor();
    const [member] = await membersOf(browser);
    assert.deepEqual([member?.name, member?.email, member?.role], ["Visitor", null, "owner"]);
  });
});

describe("changeMemberRole", () => {
  test("counts with the next request, and is written down", async () => {
    const { people } = await newTeam(house);
    const { id, userId } = await memberWith(people.owner, "viewer");
    assert.equal((await people.viewer.ask("GET", "/v1/keys?mode=test")).status, 403);
    const answer = await change(people.owner, id, "admin");
    assert.deepEqual([answer.status, answer.body.role as unknown], [200, "admin"]);
    assert.equal((await people.viewer.ask("GET", "/v1/keys?mode=test")).status, 200);
    assert.deepEqual(await actionsIn(people.owner, userId), ["member.role_changed"]);
  });

  test("ends the docs key of the member, which could do what the member no longer may", async () => {
    const { people } = await newTeam(house);
    const [theirs, mine] = [await docsKey(people.editor), await docsKey(people.owner)];
    await change(people.owner, (await memberWith(people.owner, "editor")).id, "viewer");
    assert.deepEqual([await status(theirs), await status(mine)], [401, 200]);
  });

  test("to the role that the member has changes nothing", async () => {
    const { people } = await newTeam(house);
    const { id, userId } = await memberWith(people.owner, "editor");
    const secret = await docsKey(people.editor);
    assert.equal((await change(people.admin, id, "editor")).status, 200);
    assert.deepEqual([await status(secret), await actionsIn(people.owner, userId)], [200, []]);
  });

  test("an admin rules over all below owner, and makes no owner", async () => {
    const { people } = await newTeam(house);
    const owner = await memberWith(people.owner, "owner");
    const editor = await memberWith(people.owner, "editor");
    assert.deepEqual(refusalOf(await change(people.admin, owner.id, "viewer")), [403, "role_required"]);
    assert.deepEqual(refusalOf(await change(people.admin, editor.id, "owner")), [403, "role_required"]);
    assert.deepEqual(refusalOf(await remove(people.admin, owner.id)), [403, "role_required"]);
    assert.equal((await change(people.admin, editor.id, "admin")).status, 200);
  });

  test("the last owner stays one: not demoted, not removed, not gone, also when two try at once", async () => {
    const { people, workspaceId } = await newTeam(house);
    const { id } = await memberWith(people.owner, "owner");
    const leave = (browser: TestBrowser) => browser.ask("POST", `/v1/workspaces/${workspaceId}/leave`);
    for (const answer of [
      await change(people.owner, id, "admin"),
      await remove(people.owner, id),
      await leave(people.owner),
    ])
      assert.deepEqual(refusalOf(answer), [409, "last_owner"]);
    await change(people.owner, (await memberWith(people.owner, "admin")).id, "owner");
    const answers = await Promise.all([leave(people.owner), leave(people.admin)]);
    assert.deepEqual(answers.map((answer) => answer.status).sort(), [204, 409]);
  });
});

describe("removeMember", () => {
  test("ends access and the docs key with the next request; the keys that the member made stay", async () => {
    const { people } = await newTeam(house);
    const body = { mode: "test", name: "of the admin", scopes: ["read"] };
    const made = (await people.admin.ask("POST", "/v1/keys", { body })).body as unknown as { secret: string };
    const docs = await docsKey(people.admin);
    const { id, userId } = await memberWith(people.owner, "admin");
    assert.equal((await remove(people.owner, id)).status, 204);
    assert.deepEqual([await status(made.secret), await status(docs)], [200, 401]);
    assert.deepEqual(refusalOf(await people.admin.ask("GET", "/v1/members")), [403, "role_required"]);
    const session = (await people.admin.ask("GET", "/v1/session")).body as unknown as { workspace: unknown };
    assert.equal(session.workspace, null);
    assert.deepEqual(await actionsIn(people.owner, userId), ["member.removed"]);
    assert.equal((await remove(people.owner, id)).status, 404);
  });

  test("a membership of another workspace is the same 404 as one that never was", async () => {
    const [{ people }, stranger] = [await newTeam(house), await newTeam(house)];
    const { id } = await memberWith(stranger.people.owner, "viewer");
    for (const one of [id, "mem_01JRQ2A1B2C3D4E5F6G7H8J9K0", "x"]) {
      assert.deepEqual(refusalOf(await remove(people.owner, one)), [404, "not_found"]);
      assert.deepEqual(refusalOf(await change(people.owner, one, "editor")), [404, "not_found"]);
    }
    assert.equal((await membersOf(stranger.people.owner)).length, 5);
  });
});
