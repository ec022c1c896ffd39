import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { newStranger, newTeam } from "#tests/support/members.ts";
import { accept, actionsIn, invite, membersOf, refusalOf, run, workspacesOf } from "#tests/support/team-words.ts";
import { newOwner, newVisitor, signInByMail, TestBrowser } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const weekMs = 7 * 24 * 3_600_000;
let made = 0;
const address = () => `guest${++made}@example.com`;

describe("inviteMember and acceptInvitation", () => {
  test("a mail leads to the invitation; who has that mailbox becomes a member and works there", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const email = address();
    const { id, state, invitedBy } = await invite(browser, email.toUpperCase());
    assert.deepEqual([state, invitedBy.name.replace(/\d+/, "")], ["pending", "owner"]);
    await house.sandbox.jobs.runDue();
    assert.match(house.outbox.last(email).text, new RegExp(`http://localhost:3000/invitations/${id}\n`));
    const guest = await signInByMail(house, email);
    const read = await guest.ask("GET", `/v1/invitations/${id}`);
    assert.deepEqual([read.status, read.body.role as unknown], [200, "editor"]);
    const joined = await accept(guest, id);
    assert.deepEqual([joined.status, joined.body.id, joined.body.role, joined.body.active] as unknown[], [
      200,
      workspaceId,
      "editor",
      true,
    ]);
    assert.equal((await guest.ask("GET", "/v1/posts", { mode: "test" })).status, 200);
    assert.deepEqual((await browser.ask("GET", "/v1/invitations")).body.data as unknown, []);
    assert.deepEqual(await actionsIn(browser, id), ["invitation.created"]);
  });

  test("an invitation works once, for a week, and not when it was cancelled", async () => {
    const { browser } = await newOwner(house);
    const [used, cancelled, late] = [address(), address(), address()];
    const [first, second, third] = [
      await invite(browser, used),
      await invite(browser, cancelled),
      await invite(browser, late),
    ];
    const guests = [];
    for (const email of [used, cancelled, late]) guests.push(await signInByMail(house, email));
    const [user, refused, slow] = guests as [TestBrowser, TestBrowser, TestBrowser];
    await accept(user, first.id);
    assert.deepEqual(refusalOf(await accept(user, first.id)), [409, "already_member"]);
    for (let count = 0; count < 2; count++)
      assert.equal((await browser.ask("DELETE", `/v1/invitations/${second.id}`)).status, 204);
    assert.deepEqual(refusalOf(await accept(refused, second.id)), [409, "invitation_ended"]);
    assert.equal((await refused.ask("GET", `/v1/invitations/${second.id}`)).body.state as unknown, "cancelled");
    house.clock.advance(weekMs - 1);
    const again = await signInByMail(house, late);
    assert.equal((await again.ask("GET", `/v1/invitations/${third.id}`)).body.state as unknown, "pending");
    house.clock.advance(1);
    assert.deepEqual(refusalOf(await accept(again, third.id)), [409, "invitation_ended"]);
    assert.equal((await slow.ask("GET", "/v1/session")).status, 401);
  });

  test("who is accepted twice at once is a member once", async () => {
    const { browser } = await newOwner(house);
    const email = address();
    const { id } = await invite(browser, email);
    const guest = await signInByMail(house, email);
    const answers = await Promise.all([1, 2, 3].map(() => accept(guest, id)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409]);
    assert.equal((await membersOf(browser)).length, 2);
  });

  test("for everybody else it is 404, like one that never was; those who may cancel it may read it", async () => {
    const { people } = await newTeam(house);
    const { id } = await invite(people.admin, address());
    const stranger = await newStranger(house);
    const { browser: visitor } = await newVisitor();
    const { browser: otherOwner } = await newOwner(house);
    for (const browser of [stranger, visitor, otherOwner, people.editor]) {
      const seen = [];
      for (const one of [id, "inv_01JRQ2A1B2C3D4E5F6G7H8J9K0", "x"]) {
        const { status, body } = await browser.ask("GET", `/v1/invitations/${one}`);
        seen.push([status, body.code, body.detail]);
        assert.deepEqual(refusalOf(await accept(browser, one)), [404, "not_found"]);
      }
      assert.deepEqual([seen[0], seen[2]], [seen[1], seen[1]]);
    }
    assert.equal((await people.owner.ask("GET", `/v1/invitations/${id}`)).status, 200);
    assert.deepEqual(refusalOf(await otherOwner.ask("DELETE", `/v1/invitations/${id}`)), [404, "not_found"]);
  });

  test("whoever has not shown that an address is theirs neither accepts nor invites", async () => {
    const { browser } = await newOwner(house);
    const email = address();
    const { id } = await invite(browser, email);
    const squatter = new TestBrowser();
    await squatter.sign("POST", "/sign-up/email", { email, name: "Not yet", password: "a calm password" });
    assert.deepEqual(refusalOf(await accept(squatter, id)), [403, "email_unverified"]);
    await squatter.ask("POST", "/v1/sandbox/start");
    const body = { email: address(), role: "viewer" };
    assert.deepEqual(refusalOf(await squatter.ask("POST", "/v1/invitations", { body })), [403, "email_unverified"]);
  });

  test("a visitor invites nobody", async () => {
    const { browser } = await newVisitor();
    const answer = await browser.ask("POST", "/v1/invitations", { body: { email: address(), role: "viewer" } });
    assert.deepEqual(refusalOf(answer), [403, "claim_required"]);
  });

  test("an admin invites no owner, and nobody invites a member", async () => {
    const { people } = await newTeam(house);
    const ask = (email: string, role: string) => people.admin.ask("POST", "/v1/invitations", { body: { email, role } });
    assert.deepEqual(refusalOf(await ask(address(), "owner")), [403, "role_required"]);
    const [member] = (await membersOf(people.owner)).filter(({ role }) => role === "viewer");
    assert.deepEqual(refusalOf(await ask(member?.email ?? "", "editor")), [409, "already_member"]);
  });

  test("to invite an address again ends the earlier invitation", async () => {
    const { browser } = await newOwner(house);
    const email = address();
    const [first, second] = [await invite(browser, email, "viewer"), await invite(browser, email, "admin")];
    const { data } = (await browser.ask("GET", "/v1/invitations")).body as unknown as { data: { id: string }[] };
    assert.deepEqual(
      data.map(({ id }) => id),
      [second.id],
    );
    assert.deepEqual(refusalOf(await accept(await signInByMail(house, email), first.id)), [409, "invitation_ended"]);
  });

  test("an address that is none is refused with what would be right", async () => {
    const { browser } = await newOwner(house);
    for (const email of ["mara", "mara@", "@example.com", "a b@example.com", "a@example", "a@b.c\nBcc: d@e.f"]) {
      const answer = await browser.ask("POST", "/v1/invitations", { body: { email, role: "viewer" } });
      const [problem] = answer.body.errors as unknown as { pointer: string; detail: string }[];
      assert.deepEqual(
        [answer.status, problem?.pointer, problem?.detail],
        [422, "/email", "Send an e-mail address such as mara@example.com."],
      );
    }
  });

  test("names of people and workspaces make no line of a mail", async () => {
    const { browser, workspaceId } = await newOwner(house);
    await run(
      house,
      `UPDATE workspace SET name = 'a' || char(13) || char(10) || 'Bcc: x@y.z' WHERE id = '${workspaceId}'`,
    );
    const email = address();
    await invite(browser, email);
    await house.sandbox.jobs.runDue();
    assert.match(house.outbox.last(email).subject, /^owner\d+ invites you to a Bcc: x@y\.z on Aloha$/);
  });
});

describe("limits", () => {
  test("a workspace has 100 members, open invitations included; one that leaves makes room", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const at = new Date(house.clock.now()).toISOString();
    for (let count = 0; count < 98; count++) {
      const id = `usr_${String(count).padStart(26, "0")}`;
      await run(house, `INSERT INTO "user" VALUES ('${id}', 'n', '${id}@example.com', 1, null, '${at}', '${at}', 0)`);
      await run(house, `INSERT INTO "member" VALUES ('mem_${count}', '${workspaceId}', '${id}', 'viewer', '${at}')`);
    }
    const email = address();
    const { id } = await invite(browser, email);
    const full = await browser.ask("POST", "/v1/invitations", { body: { email: address(), role: "viewer" } });
    assert.deepEqual(refusalOf(full), [409, "too_many_members"]);
    assert.equal((await accept(await signInByMail(house, email), id)).status, 200);
    const at101 = address();
    await run(house, `DELETE FROM "member" WHERE "id" = 'mem_1'`);
    const last = await invite(browser, at101);
    await run(
      house,
      `INSERT INTO "member" VALUES ('mem_1', '${workspaceId}', 'usr_${"1".padStart(26, "0")}', 'viewer', '${at}')`,
    );
    const guest = await signInByMail(house, at101);
    assert.deepEqual(refusalOf(await accept(guest, last.id)), [409, "too_many_members"]);
  });

  test("a person is in 20 workspaces at most", async () => {
    const { browser: host } = await newOwner(house);
    const email = address();
    const guest = await signInByMail(house, email);
    for (let count = 0; count < 20; count++)
      assert.equal((await guest.ask("POST", "/v1/workspaces", { body: { name: `n ${count}` } })).status, 201);
    const { id } = await invite(host, email);
    assert.deepEqual(refusalOf(await accept(guest, id)), [409, "too_many_workspaces"]);
    assert.equal((await workspacesOf(guest)).length, 20);
  });

  test("a workspace sends 100 invitations a day, and says when the next one may go", async () => {
    const { browser } = await newOwner(house);
    const email = address();
    for (let count = 0; count < 100; count++) await invite(browser, email);
    const answer = await browser.ask("POST", "/v1/invitations", { body: { email, role: "viewer" } });
    assert.deepEqual([...refusalOf(answer), answer.headers.get("retry-after")], [429, "rate_limited", "86400"]);
    house.clock.advance(86_400_000);
    assert.equal((await browser.ask("GET", "/v1/session")).status, 200);
    await invite(browser, email);
  });
});
