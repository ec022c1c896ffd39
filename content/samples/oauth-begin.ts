import { createHash, randomBytes } from "node:crypto";

interface App {
  issuer: string;
  clientId: string;
  redirectUri: string;
}

/** Where to send a browser. Keep verifier and state until it is back. */
export function begin({ issuer, clientId, redirectUri }: App, scope: string) {
  const verifier = randomBytes(32).toString("base64url");
  const state = randomBytes(16).toString("base64url");
  const address = new URL("/oauth/authorize", issuer);
  address.search = new URLSearchParams({
    response_type: "code",
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    state,
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
  }).toString();
  return { address: address.href, verifier, state };
}
