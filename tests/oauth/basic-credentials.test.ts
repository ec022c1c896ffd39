import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { askOauth, formOf, refusalOf, registerApp, type TestApp } from "#tests/support/oauth-words.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

const house = useHouse();
const body = formOf({ grant_type: "refresh_token", refresh_token: "x" });

/** Every character as RFC 6749, appendix B may write it. */
const encoded = (text: string) =>
  Array.from(text, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`).join("");

describe("HTTP Basic, RFC 6749, 2.3.1", () => {
  let app: TestApp;
  let secret: string;

  before(async () => {
    app = await registerApp(house);
    secret = app.secret ?? "";
  });

  const ask = (credentials: string, scheme = "Basic") => {
    const authorization = `${scheme} ${Buffer.from(credentials).toString("base64")}`;
    const headers = { "content-type": "application/x-www-form-urlencoded", authorization };
    return askOauth("POST", "/oauth/token", { body, headers });
  };
  // The app is known, and then its refresh token is not.
  const known = [400, "invalid_grant"];
  const refused = [401, "invalid_client"];

  test("id and secret are form-decoded, and the scheme may be written in any case", async () => {
    assert.deepEqual(await refusalOf(await ask(`${app.id}:${secret}`)), known);
    assert.deepEqual(await refusalOf(await ask(`${encoded(app.id)}:${encoded(secret)}`)), known);
    assert.deepEqual(await refusalOf(await ask(`${app.id}:${secret}`, "bAsIC")), known);
  });

  test("a secret with anything before or behind it is another secret", async () => {
    for (const wrong of ["", "+", `${secret}+`, `${secret}%00`, `${secret}:`, `+${secret}`, secret.toUpperCase()])
      assert.deepEqual(await refusalOf(await ask(`${app.id}:${wrong}`)), refused, wrong);
  });

  test("an id with anything before or behind it is no app", async () => {
    for (const wrong of ["", `${app.id}+`, `${app.id}%00`, app.id.toLowerCase(), `${app.id},${app.id}`])
      assert.deepEqual(await refusalOf(await ask(`${wrong}:${secret}`)), refused, wrong);
  });

  test("what is no pair, no base64, or comes twice is refused", async () => {
    assert.deepEqual(await refusalOf(await ask(app.id)), refused);
    for (const authorization of ["Basic", "Basic ", "Basic ====", `Basic ${btoa("a:b")}, Basic ${btoa("a:b")}`]) {
      const headers = { "content-type": "application/x-www-form-urlencoded", authorization };
      assert.deepEqual(await refusalOf(await askOauth("POST", "/oauth/token", { body, headers })), refused);
    }
  });
});
