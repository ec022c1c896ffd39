import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { authorizeAddress, authorizeParts } from "#components/oauth/authorize-address.ts";
import { checkReturn, goodCode } from "#components/oauth/check-return.ts";
import { oauthErrorWords } from "#components/oauth/error-words.ts";
import { challengeOf, makeOneTimeValues } from "#components/oauth/pkce.ts";
import { asksAnew, notBegun, type Partner, type Told, type Walk, withAnswer } from "#components/oauth/walk.ts";
import { linesOf, needOf, requestOf } from "#components/oauth/walk-requests.ts";
import { demoApp } from "#sandbox/oauth/demo-app.ts";
import { oauthErrors } from "#sandbox/oauth/oauth-error.ts";

const partner: Partner = { clientId: demoApp.id, ...demoApp };
const issuer = "http://localhost:3000";
const values = { verifier: "v".repeat(43), challenge: "c".repeat(43), state: "af0ifjsldkj" };
const told = (status: number, body: unknown): Told => ({ status, headers: [], body, durationMs: 3 });

const asked: Walk = { ...withAnswer(notBegun, "discover", told(200, { issuer })), values };
const back = (words: Record<string, string>): Walk => ({ ...asked, came: { words, at: 0 } });
const allowed = back({ code: "alo_oac_1", state: values.state, iss: issuer });
const pair = (nr: number) => told(200, { access_token: `access ${nr}`, refresh_token: `refresh ${nr}` });
const connected = withAnswer(allowed, "exchange", pair(1));

describe("the OAuth guide", () => {
  it("has words for every error of the OAuth endpoints, and for no other", () => {
    assert.deepEqual(Object.keys(oauthErrorWords).sort(), [...oauthErrors].sort());
  });

  it("has the heading that error_uri leads to", () => {
    const guide = readFileSync(join(import.meta.dirname, "../../content/docs/oauth.mdx"), "utf8");
    assert.match(guide, /^## Errors$/m);
  });

  it("names the steps of the walk by the numbers that they have", () => {
    const figure = readFileSync(join(import.meta.dirname, "../../components/oauth/oauth-walk.tsx"), "utf8");
    const titles = [...figure.matchAll(/number=\{(\d)\}(?: id="[\w-]+")? title="([^"]+)"/g)].map(([, nr, title]) => [
      nr,
      title,
    ]);
    assert.deepEqual(titles, [
      ["1", "Read what the server offers"],
      ["2", "Make three values"],
      ["3", "Ask for consent"],
      ["4", "Check what came back"],
      ["5", "Exchange the code"],
      ["6", "Use the access token"],
      ["7", "Refresh"],
      ["8", "End it"],
      ["9", "See that it has ended"],
    ]);
  });
});

describe("what the walk makes", () => {
  it("RFC 7636, appendix B: the challenge of the verifier", async () => {
    const challenge = await challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    assert.equal(challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
  });

  it("RFC 7636, 4.1: 32 random bytes are 43 letters, and no two are alike", async () => {
    const many = await Promise.all(Array.from({ length: 20 }, makeOneTimeValues));
    for (const { verifier, challenge, state } of many) {
      assert.match(verifier, /^[\w-]{43}$/);
      assert.match(state, /^[\w-]{22}$/);
      assert.equal(challenge, await challengeOf(verifier));
    }
    assert.equal(new Set(many.flatMap(({ verifier, state }) => [verifier, state])).size, 40);
  });

  it("an address with the parts that it shows", () => {
    const address = new URL(authorizeAddress(asked, partner), issuer);
    assert.equal(address.pathname, "/oauth/authorize");
    assert.deepEqual(
      [...address.searchParams],
      authorizeParts(asked, partner).map(({ name, value }) => [name, value]),
    );
    assert.equal(address.searchParams.get("redirect_uri"), `${issuer}/docs/oauth/return`);
  });

  it("names in the place of what is not known yet", () => {
    assert.deepEqual(linesOf(requestOf("exchange", notBegun, partner)).body.split("\n&"), [
      "grant_type=authorization_code",
      "code=$CODE",
      "redirect_uri=$PORTAL/docs/oauth/return",
      "code_verifier=$VERIFIER",
      `client_id=${demoApp.id}`,
    ]);
    assert.equal(requestOf("me", notBegun, partner).key, "$ACCESS_TOKEN");
  });

  it("new values for a new request, and forgets what came of the old one", () => {
    const again = asksAnew(connected, { ...values, state: "another" });
    assert.deepEqual([again.issuer, again.values?.state, again.came, again.tokens], [issuer, "another", null, null]);
    assert.deepEqual(Object.keys(again.told), ["discover"]);
  });
});

describe("what came back", () => {
  const verdicts = (walk: Walk) => checkReturn(walk).map(({ name, good }) => [name, good]);

  it("is believed when state and iss are right", () => {
    assert.deepEqual(verdicts(allowed), [
      ["state", true],
      ["iss", true],
      ["code", true],
    ]);
    assert.equal(goodCode(allowed), "alo_oac_1");
  });

  it("is dropped when state is another one or missing, whatever else it holds", () => {
    for (const words of [
      { code: "a", state: "x", iss: issuer },
      { code: "a", iss: issuer },
    ] as Record<string, string>[]) {
      assert.deepEqual(verdicts(back(words)), [
        ["state", false],
        ["iss", true],
      ]);
      assert.equal(goodCode(back(words)), null);
    }
  });

  it("RFC 9207, 2.4: is dropped when iss is another server or missing", () => {
    const { state } = values;
    for (const words of [
      { code: "a", state, iss: "https://evil.example" },
      { code: "a", state },
    ] as Record<string, string>[]) {
      assert.deepEqual(verdicts(back(words)), [
        ["state", true],
        ["iss", false],
      ]);
      assert.equal(goodCode(back(words)), null);
    }
  });

  it("is a no, or another refusal in the words of the server", () => {
    const said = (words: Record<string, string>) =>
      checkReturn(back({ state: values.state, iss: issuer, ...words })).at(-1);
    assert.deepEqual(said({ error: "access_denied" })?.good, false);
    assert.match(said({ error: "access_denied" })?.words ?? "", /^You said no\./);
    const refused = said({ error: "invalid_scope", error_description: "A scope is unknown." });
    assert.equal(refused?.words, "The request was refused with invalid_scope: A scope is unknown.");
  });
});

describe("the tokens of the walk", () => {
  it("each refresh takes the place of the pair before, whose refresh token is the old one", () => {
    const once = withAnswer(connected, "refresh", pair(2));
    assert.deepEqual(once.tokens, { access: "access 2", refresh: "refresh 2", spent: "refresh 1" });
    assert.deepEqual(requestOf("replay", once, partner).form?.[1], ["refresh_token", "refresh 1"]);
    assert.deepEqual(requestOf("revoke", once, partner).form?.[0], ["token", "refresh 2"]);
  });

  it("a refusal changes no token", () => {
    const refused = withAnswer(connected, "refresh", told(400, { error: "invalid_grant" }));
    assert.deepEqual(refused.tokens, connected.tokens);
  });

  it("each request says what it waits for", () => {
    assert.equal(needOf("discover", notBegun), null);
    assert.match(needOf("exchange", asked) ?? "", /step 4/);
    assert.equal(needOf("exchange", allowed), null);
    for (const errand of ["me", "post", "refresh", "revoke"] as const) {
      assert.match(needOf(errand, allowed) ?? "", /step 5/);
      assert.equal(needOf(errand, connected), null);
    }
    assert.match(needOf("replay", connected) ?? "", /step 7/);
    const refreshed = withAnswer(connected, "refresh", pair(2));
    assert.equal(needOf("replay", refreshed), null);
    assert.match(needOf("refused", refreshed) ?? "", /step 8/);
    assert.equal(needOf("refused", withAnswer(refreshed, "revoke", told(200, ""))), null);
  });
});
