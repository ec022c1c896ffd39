import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { endFamily, holdGrant } from "#sandbox/oauth/families.ts";
import { findToken } from "#sandbox/oauth/find-token.ts";
import { connectionsOf } from "#tests/support/app-words.ts";
import { call } from "#tests/support/call.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { connect, refresh, refusalOf, registerApp, sendForm, type Tokens } from "#tests/support/oauth-words.ts";
import { newOwner } from "#tests/support/test-browser.ts";

const works = async (token: string) => (await call("GET", "/v1/me", { key: token })).status;

inEachHouse("a refresh beside the end of its family", (house) => {
  test("RFC 9700, 4.14.2: a refresh that waited while its family ended gives nothing", async () => {
    const app = await registerApp(house);
    const { browser, workspaceId } = await newOwner(house);
    const { refresh_token } = await connect(browser, app, { workspaceId });
    const { engine } = house.sandbox;
    const token = await findToken(engine, refresh_token);
    assert.ok(token);
    let waiting: Promise<Response> | undefined;
    await engine.transaction(async (session) => {
      await holdGrant(session, token.grant_id);
      waiting = refresh(app, refresh_token);
      // Long enough to have read the token, and to wait for the grant.
      await wait(200);
      await endFamily(session, token.family, house.clock.now());
    });
    assert.ok(waiting);
    assert.deepEqual(await refusalOf(await waiting), [400, "invalid_grant"]);
  });

  test("design 6.8: Disconnect beside refreshes leaves nothing that works", async () => {
    const app = await registerApp(house);
    const { browser, workspaceId } = await newOwner(house);
    for (let round = 0; round < 6; round++) {
      const first = await connect(browser, app, { workspaceId });
      const [connection] = await connectionsOf(browser);
      const [answer, ended] = await Promise.all([
        refresh(app, first.refresh_token),
        browser.ask("DELETE", `/v1/connections/${connection?.id}`),
      ]);
      assert.equal(ended.status, 204);
      const next = answer.status === 200 ? ((await answer.json()) as Tokens) : null;
      for (const { access_token } of [first, ...(next ? [next] : [])]) assert.equal(await works(access_token), 401);
    }
  });

  test("RFC 7009, 2.1: revocation beside refreshes leaves nothing of the family that works", async () => {
    const app = await registerApp(house, { kind: "native", redirectUris: ["http://127.0.0.1/cb"] });
    const { browser, workspaceId } = await newOwner(house);
    // Another device keeps the connection alive, so that its end cannot hide a family that goes on.
    const other = await connect(browser, app, { workspaceId });
    for (let round = 0; round < 6; round++) {
      const first = await connect(browser, app, { workspaceId });
      const [answer, revoked] = await Promise.all([
        refresh(app, first.refresh_token),
        sendForm(app, "revoke", { token: first.refresh_token }),
      ]);
      assert.equal(revoked.status, 200);
      const next = answer.status === 200 ? ((await answer.json()) as Tokens) : null;
      for (const { access_token } of [first, ...(next ? [next] : [])]) assert.equal(await works(access_token), 401);
    }
    assert.equal(await works(other.access_token), 200);
  });

  test("RFC 9700, 4.14.2: beside a second use of an older refresh token nothing of the family goes on", async () => {
    const app = await registerApp(house);
    const { browser, workspaceId } = await newOwner(house);
    for (let round = 0; round < 6; round++) {
      const first = await connect(browser, app, { workspaceId });
      const second = (await (await refresh(app, first.refresh_token)).json()) as Tokens;
      const [next] = await Promise.all([refresh(app, second.refresh_token), refresh(app, first.refresh_token)]);
      const last = next.status === 200 ? ((await next.json()) as Tokens) : null;
      for (const { access_token } of [first, second, ...(last ? [last] : [])])
        assert.equal(await works(access_token), 401);
    }
  });
});
