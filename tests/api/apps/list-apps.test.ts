import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { askForApp, createApp, flowOf, listApps } from "#tests/support/app-words.ts";
import { code } from "#tests/support/key-words.ts";
import { newTeam } from "#tests/support/members.ts";
import { connect, refresh, type Tokens } from "#tests/support/oauth-words.ts";
import { membersOf } from "#tests/support/team-words.ts";
import { newOwner } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();

describe("listApps", () => {
  test("200: the newest first, those of this workspace alone, and by whom", async () => {
    const { people } = await newTeam(house);
    const first = await createApp(people.owner, { name: "First" });
    house.clock.advance(1000);
    const second = await createApp(people.admin, { name: "Second", kind: "browser" });
    const gone = await createApp(people.owner, { name: "Gone" });
    assert.equal((await people.admin.ask("DELETE", `/v1/apps/${gone.id}`)).status, 204);
    const stranger = await newOwner(house);
    await createApp(stranger.browser);
    const [admin] = (await membersOf(people.owner)).filter(({ role }) => role === "admin");
    const list = await listApps(people.admin);
    assert.deepEqual(
      list.map(({ id, name }) => [id, name]),
      [
        [second.id, "Second"],
        [first.id, "First"],
      ],
    );
    assert.deepEqual([list[0]?.createdBy?.id, list[0]?.createdBy?.member], [admin?.userId, true]);
  });

  test("200: none yet", async () => {
    const { browser } = await newOwner(house);
    assert.deepEqual(await listApps(browser), []);
  });

  test("200: how many connections live, and when each secret was last used, to the minute", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const app = await createApp(browser);
    const { refresh_token } = await connect(browser, flowOf(app), { workspaceId, mode: "live" });
    const used = house.clock.now();
    house.clock.advance(59_999);
    const again = (await (await refresh(flowOf(app), refresh_token)).json()) as Tokens;
    const [shown] = await listApps(browser);
    assert.equal(shown?.connections, 1);
    assert.equal(Date.parse(shown?.secrets[0]?.lastUsedAt ?? ""), used);
    house.clock.advance(1);
    await refresh(flowOf(app), again.refresh_token);
    const [later] = await listApps(browser);
    assert.equal(Date.parse(later?.secrets[0]?.lastUsedAt ?? ""), used + 60_000);
  });

  test("403: apps are the business of owners and admins", async () => {
    const { people } = await newTeam(house);
    for (const role of ["editor", "reviewer", "viewer"] as const) {
      assert.deepEqual(code(await people[role].ask("GET", "/v1/apps")), [403, "role_required"]);
      assert.deepEqual(code(await askForApp(people[role])), [403, "role_required"]);
    }
  });
});
