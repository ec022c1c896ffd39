import assert from "node:assert/strict";
import { test } from "node:test";
import { dropEndedOauth } from "#sandbox/oauth/drop-ended-oauth.ts";
import { advance } from "#tests/support/api-words.ts";
import { call } from "#tests/support/call.ts";
import { countRows } from "#tests/support/count-rows.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { connect, refresh, refusalOf, registerApp, type Tokens } from "#tests/support/oauth-words.ts";
import { newOwner } from "#tests/support/test-browser.ts";

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const refreshLifeMs = 30 * dayMs;
const keptMs = 90 * dayMs;

inEachHouse("tokens that ended long ago", (house) => {
  const sweep = () => dropEndedOauth(house.sandbox.engine, house.clock);

  async function connected(mode: "test" | "live") {
    const app = await registerApp(house);
    const { browser, workspaceId } = await newOwner(house);
    const tokens = await connect(browser, app, { workspaceId, mode });
    const ofApp = `grant_id IN (SELECT id FROM oauth_grant WHERE client_id = '${app.id}')`;
    const count = async () => [
      await countRows(house.sandbox.engine, "oauth_token", `${ofApp} AND kind = 'access'`),
      await countRows(house.sandbox.engine, "oauth_token", `${ofApp} AND kind = 'refresh'`),
    ];
    return { app, workspaceId, tokens, count };
  }

  test("of a family that lives, only access tokens go, so that a second use is found after months", async () => {
    const { app, workspaceId, tokens, count } = await connected("live");
    let { refresh_token } = tokens;
    for (let round = 0; round < 5; round++) {
      house.clock.advance(25 * dayMs);
      await sweep();
      ({ refresh_token } = (await (await refresh(app, refresh_token)).json()) as Tokens);
    }
    await sweep();
    assert.deepEqual(await count(), [4, 6]);
    assert.deepEqual(await refusalOf(await refresh(app, tokens.refresh_token)), [400, "invalid_grant"]);
    const found = `workspace_id = '${workspaceId}' AND action = 'connection.reuse_detected'`;
    assert.equal(await countRows(house.sandbox.engine, "audit_event", found), 1);
    assert.deepEqual(await refusalOf(await refresh(app, refresh_token)), [400, "invalid_grant"]);
  });

  test("a family goes 90 days after its last refresh token, to the millisecond", async () => {
    const { count } = await connected("live");
    house.clock.advance(hourMs + keptMs);
    await sweep();
    assert.deepEqual(await count(), [1, 1]);
    house.clock.advance(1);
    await sweep();
    assert.deepEqual(await count(), [0, 1]);
    house.clock.advance(refreshLifeMs - hourMs - 1);
    await sweep();
    assert.deepEqual(await count(), [0, 1]);
    house.clock.advance(1);
    await sweep();
    assert.deepEqual(await count(), [0, 0]);
  });

  test("in test mode the clock of the workspace counts: where it stands nothing goes, however long", async () => {
    const { tokens, count } = await connected("test");
    const frozen = await call("POST", "/v1/sandbox/clock/freeze", { key: tokens.access_token });
    assert.equal(frozen.status, 200);
    house.clock.advance(200 * dayMs);
    await sweep();
    assert.deepEqual(await count(), [1, 1]);
    assert.equal((await call("GET", "/v1/me", { key: tokens.access_token })).status, 200);
  });

  test("and where it is moved ahead, its tokens go while those of live mode stay", async () => {
    const live = await connected("live");
    const { tokens, count } = await connected("test");
    await advance(tokens.access_token, `PT${(refreshLifeMs + keptMs) / hourMs}H`);
    await sweep();
    assert.deepEqual(await count(), [0, 1]);
    house.clock.advance(1);
    await sweep();
    assert.deepEqual(await count(), [0, 0]);
    assert.deepEqual(await live.count(), [1, 1]);
  });
});
