import assert from "node:assert/strict";
import { test } from "node:test";
import { cliApp } from "#sandbox/oauth/cli-app.ts";
import { connectionsOf, listApps } from "#tests/support/app-words.ts";
import { call } from "#tests/support/call.ts";
import { inEachHouse } from "#tests/support/each-house.ts";
import { askingFor, codeFor, redeem, refresh, type TestApp, visitAuthorize } from "#tests/support/oauth-words.ts";
import { newOwner } from "#tests/support/test-browser.ts";

/** The program as it runs on a machine where this port was free. */
const cliAt = (port: number, host = "127.0.0.1"): TestApp => ({
  id: cliApp.id,
  kind: "native",
  method: "none",
  secret: null,
  redirectUri: `http://${host}:${port}/callback`,
});

inEachHouse("the CLI, a native app that comes with Aloha", (house) => {
  test("RFC 8252, 7.3: it listens on whichever port is free, and gets live data with every scope", async () => {
    const { browser, workspaceId } = await newOwner(house);
    const scopes = ["read", "write", "webhook:admin"];
    for (const app of [cliAt(51004), cliAt(49152, "[::1]")]) {
      const asked = { scope: scopes.join(" "), redirect_uri: app.redirectUri };
      const code = await codeFor(browser, app, { workspaceId, mode: "live", scopes }, asked);
      const tokens = (await (await redeem(app, code)).json()) as { access_token: string; refresh_token: string };
      assert.match(tokens.access_token, /^alo_oat_live_/);
      const me = await call("GET", "/v1/me", { key: tokens.access_token });
      assert.deepEqual([me.status, me.body.livemode, me.body.scopes], [200, true, scopes]);
      assert.equal((await refresh(app, tokens.refresh_token)).status, 200);
    }
    const [connection, ...others] = await connectionsOf(browser);
    assert.deepEqual([connection?.app.name, connection?.app.registeredBy, others.length], ["Aloha CLI", null, 0]);
  });

  test("it goes back to no other place, and is in nobody's list of apps", async () => {
    const { browser } = await newOwner(house);
    const app = cliAt(51004);
    for (const other of ["http://localhost:51004/callback", "http://127.0.0.1:51004/", "https://evil.example/callback"])
      assert.equal((await visitAuthorize(browser, askingFor(app, { redirect_uri: other }))).status, 400, other);
    assert.deepEqual(await listApps(browser), []);
  });
});
