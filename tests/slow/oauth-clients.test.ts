import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import * as oauth from "oauth4webapi";
import * as openid from "openid-client";
import { startProcess } from "#tests/support/child-process.ts";
import { freePort } from "#tests/support/free-port.ts";
import { openPartnerScene, type PartnerScene } from "#tests/support/partner-scene.ts";

/** Clients that others wrote, as they come: what they refuse would be our fault. */
describe("independent clients complete the flow", () => {
  let scene: PartnerScene;
  before(async () => {
    scene = await openPartnerScene();
  });
  after(() => scene.close());

  for (const method of ["client_secret_basic", "client_secret_post", "none"] as const) {
    test(`oauth4webapi, ${method}: metadata, iss, tokens, API, refresh, introspection, revocation`, async () => {
      const app = await scene.register({ method, kind: method === "none" ? "browser" : "server" });
      const plain = { [oauth.allowInsecureRequests]: true };
      const issuer = new URL(scene.server.base);
      const found = await oauth.discoveryRequest(issuer, { algorithm: "oauth2", ...plain });
      const as = await oauth.processDiscoveryResponse(issuer, found);
      const client: oauth.Client = { client_id: app.id };
      const auth =
        method === "none"
          ? oauth.None()
          : method === "client_secret_basic"
            ? oauth.ClientSecretBasic(app.secret ?? "")
            : oauth.ClientSecretPost(app.secret ?? "");
      const verifier = oauth.generateRandomCodeVerifier();
      const state = oauth.generateRandomState();
      const url = new URL(as.authorization_endpoint ?? "");
      url.search = new URLSearchParams({
        client_id: app.id,
        redirect_uri: app.redirectUri,
        response_type: "code",
        scope: "read write",
        state,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      }).toString();
      const back = oauth.validateAuthResponse(as, client, await scene.visitor.allow(url), state);
      const granted = await oauth.authorizationCodeGrantRequest(
        as,
        client,
        auth,
        back,
        app.redirectUri,
        verifier,
        plain,
      );
      const tokens = await oauth.processAuthorizationCodeResponse(as, client, granted);
      const api = new URL("/v1/me", scene.server.base);
      const me = await oauth.protectedResourceRequest(tokens.access_token, "GET", api, undefined, null, plain);
      assert.equal(((await me.json()) as { app: { id: string } }).app.id, app.id);
      const again = await oauth.refreshTokenGrantRequest(as, client, auth, tokens.refresh_token ?? "", plain);
      const next = await oauth.processRefreshTokenResponse(as, client, again);
      if (method !== "none") {
        const asked = await oauth.introspectionRequest(as, client, auth, next.access_token, plain);
        const told = await oauth.processIntrospectionResponse(as, client, asked);
        assert.deepEqual([told.active, told.client_id, told.scope], [true, app.id, "read write"]);
      }
      const revoked = await oauth.revocationRequest(as, client, auth, next.refresh_token ?? "", plain);
      await oauth.processRevocationResponse(revoked);
      await assert.rejects(
        oauth.protectedResourceRequest(next.access_token, "GET", api, undefined, null, plain),
        (error: unknown) => error instanceof oauth.WWWAuthenticateChallengeError,
      );
    });
  }

  test("openid-client: discovery, PKCE, code, refresh, introspection, revocation", async () => {
    const app = await scene.register({});
    const config = await openid.discovery(
      new URL(scene.server.base),
      app.id,
      app.secret ?? "",
      openid.ClientSecretBasic(app.secret ?? ""),
      {
        algorithm: "oauth2",
        execute: [openid.allowInsecureRequests],
      },
    );
    const verifier = openid.randomPKCECodeVerifier();
    const state = openid.randomState();
    const url = openid.buildAuthorizationUrl(config, {
      redirect_uri: app.redirectUri,
      scope: "read",
      state,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
    });
    const tokens = await openid.authorizationCodeGrant(config, await scene.visitor.allow(url), {
      pkceCodeVerifier: verifier,
      expectedState: state,
    });
    assert.deepEqual([tokens.scope, tokens.expires_in], ["read", 3600]);
    const next = await openid.refreshTokenGrant(config, tokens.refresh_token ?? "");
    assert.equal((await openid.tokenIntrospection(config, next.access_token)).active, true);
    await openid.tokenRevocation(config, next.refresh_token ?? "");
    assert.equal((await openid.tokenIntrospection(config, next.access_token)).active, false);
    await assert.rejects(openid.refreshTokenGrant(config, next.refresh_token ?? ""), { error: "invalid_grant" });
  });

  test("the authorization scenarios of the MCP conformance suite", async () => {
    const port = await freePort();
    const app = await scene.register({ kind: "native", redirectUris: ["http://127.0.0.1/callback"], scopes: "read" });
    const suite = "node_modules/@modelcontextprotocol/conformance/dist/index.js";
    const words = ["authorization", "--url", scene.server.base, "--client-id", app.id, "-p", String(port)];
    const run = startProcess(suite, { NODE_ENV: "test" }, words);
    const allowed = new Set<string>();
    while (run.child.exitCode === null) {
      // The suite prints the address that a person would open, once for each scenario.
      for (const [url] of run.output().matchAll(/https?:\/\/\S+\/oauth\/authorize\?\S+/g)) {
        if (allowed.has(url)) continue;
        allowed.add(url);
        await fetch(await scene.visitor.allow(url)).catch(() => undefined);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.equal(await run.gone, 0, run.output());
    assert.match(run.output(), /^Total: [2-9] passed, 0 failed$/m);
  });
});
