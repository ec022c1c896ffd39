import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { call } from "#tests/support/call.ts";
import { askOauth } from "#tests/support/oauth-words.ts";
import { portal } from "#tests/support/test-browser.ts";
import { useHouse } from "#tests/support/test-sandbox.ts";

useHouse();

describe("metadata", () => {
  test("RFC 8414: what a client must know of the server, and no registration", async () => {
    const response = await askOauth("GET", "/.well-known/oauth-authorization-server");
    assert.equal(response.headers.get("cache-control"), "public, max-age=3600");
    assert.equal(response.headers.get("access-control-allow-origin"), "*");
    const withSecret = ["client_secret_basic", "client_secret_post"];
    assert.deepEqual(await response.json(), {
      issuer: portal,
      authorization_endpoint: `${portal}/oauth/authorize`,
      token_endpoint: `${portal}/oauth/token`,
      revocation_endpoint: `${portal}/oauth/revoke`,
      introspection_endpoint: `${portal}/oauth/introspect`,
      response_types_supported: ["code"],
      response_modes_supported: ["query"],
      grant_types_supported: ["authorization_code", "refresh_token"],
      code_challenge_methods_supported: ["S256"],
      token_endpoint_auth_methods_supported: [...withSecret, "none"],
      revocation_endpoint_auth_methods_supported: [...withSecret, "none"],
      introspection_endpoint_auth_methods_supported: withSecret,
      scopes_supported: ["read", "write", "webhook:admin"],
      authorization_response_iss_parameter_supported: true,
      service_documentation: `${portal}/docs/oauth`,
    });
  });

  test("RFC 9728: each address of the API has its own", async () => {
    for (const path of ["", "/v1"]) {
      const response = await askOauth("GET", `/.well-known/oauth-protected-resource${path}`);
      const body = (await response.json()) as Record<string, unknown>;
      assert.deepEqual([body.resource, body.authorization_servers], [portal + path, [portal]]);
      assert.deepEqual(body.bearer_methods_supported, ["header"]);
    }
  });

  test("RFC 9728, 5.1: a 401 names it, and a browser may read it", async () => {
    const { headers } = await call("GET", "/v1/posts");
    const named = /resource_metadata="([^"]+)"/.exec(headers.get("www-authenticate") ?? "")?.[1] ?? "";
    const response = await askOauth("GET", named.slice(portal.length));
    assert.equal(response.status, 200);
    assert.equal((await askOauth("HEAD", "/.well-known/oauth-authorization-server")).status, 200);
    const preflight = await askOauth("OPTIONS", "/.well-known/oauth-authorization-server");
    assert.deepEqual([preflight.status, preflight.headers.get("access-control-allow-methods")], [204, "GET, HEAD"]);
    assert.equal((await askOauth("POST", "/.well-known/oauth-authorization-server")).status, 405);
  });
});
