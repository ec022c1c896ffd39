import { scopes } from "../contract/facts.gen.ts";

interface Addresses {
  readonly publicUrl: string;
  readonly apiUrl: string;
}

/** What a client must know of the server (RFC 8414). */
export function serverMetadata({ publicUrl: issuer }: Addresses): Record<string, unknown> {
  const withSecret = ["client_secret_basic", "client_secret_post"];
  return {
    issuer,
    authorization_endpoint: `${issuer}/oauth/authorize`,
    token_endpoint: `${issuer}/oauth/token`,
    revocation_endpoint: `${issuer}/oauth/revoke`,
    introspection_endpoint: `${issuer}/oauth/introspect`,
    response_types_supported: ["code"],
    response_modes_supported: ["query"],
    grant_types_supported: ["authorization_code", "refresh_token"],
    code_challenge_methods_supported: ["S256"],
    token_endpoint_auth_methods_supported: [...withSecret, "none"],
    revocation_endpoint_auth_methods_supported: [...withSecret, "none"],
    introspection_endpoint_auth_methods_supported: withSecret,
    scopes_supported: Object.keys(scopes),
    authorization_response_iss_parameter_supported: true,
    service_documentation: `${issuer}/docs/oauth`,
  };
}

/** What a client must know of the API (RFC 9728). `path` is what follows its address, such as /v1. */
export function resourceMetadata({ publicUrl, apiUrl }: Addresses, path: "" | "/v1"): Record<string, unknown> {
  return {
    resource: `${apiUrl}${path}`,
    authorization_servers: [publicUrl],
    scopes_supported: Object.keys(scopes),
    bearer_methods_supported: ["header"],
    resource_documentation: `${publicUrl}/docs/oauth`,
  };
}
