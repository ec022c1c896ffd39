import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sendInsecurely } from "#tests/support/call-insecurely.ts";
import {
  askingFor,
  basic,
  codeFor,
  formOf,
  oauthRoute,
  redeem,
  registerApp,
  verifier,
} from "#tests/support/oauth-words.ts";
import { newOwner } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const form = { "content-type": "application/x-www-form-urlencoded" };

async function callInsecurely(method: string, path: string, headers: Record<string, string> = {}) {
  const answer = await sendInsecurely(await oauthRoute(path), method, path, headers);
  const { code } = JSON.parse(String(answer.body)) as { code: string };
  return [answer.status, code, answer.headers.Location];
}

describe("over plain HTTP", () => {
  const refused = [403, "https_required", undefined];

  test("RFC 6749, 3.1: the authorization endpoint sends nobody anywhere, the app neither", async () => {
    const app = await registerApp(house);
    for (const changes of [{}, { scope: "all" }])
      assert.deepEqual(await callInsecurely("GET", `/oauth/authorize?${askingFor(app, changes)}`), refused);
  });

  test("RFC 6749, 3.2: the token endpoint reads nothing, and the code stays as good as it was", async () => {
    const app = await registerApp(house);
    const { browser, workspaceId } = await newOwner(house);
    const code = await codeFor(browser, app, { workspaceId });
    const authorization = basic(app.id, app.secret ?? "");
    assert.deepEqual(await callInsecurely("POST", "/oauth/token", { ...form, authorization }), refused);
    assert.equal((await redeem(app, code, { code_verifier: verifier })).status, 200);
  });

  test("RFC 7009, 2 and RFC 7662, 2: neither of revocation and introspection answers", async () => {
    for (const path of ["/oauth/revoke", "/oauth/introspect"])
      assert.deepEqual(await callInsecurely("POST", path, form), refused);
  });

  test("RFC 8414, 3 and RFC 9728, 3: what a client must know is not told", async () => {
    for (const path of ["oauth-authorization-server", "oauth-protected-resource", "oauth-protected-resource/v1"])
      assert.deepEqual(await callInsecurely("GET", `/.well-known/${path}`), refused);
  });
});

test("RFC 6749, 3.2: the token endpoint ignores words that it does not know, and those without a value", async () => {
  const app = await registerApp(house);
  const { browser, workspaceId } = await newOwner(house);
  const code = await codeFor(browser, app, { workspaceId });
  const more = { audience: "x", device_id: "", scope: "", resource: "", client_secret: "" };
  const answer = await redeem(app, code, more);
  assert.equal(answer.status, 200, formOf(more));
  assert.equal(((await answer.json()) as { scope: string }).scope, "read write");
});
