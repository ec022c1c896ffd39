import { createHash, randomBytes } from "node:crypto";

/** The address to send a browser to. Keep verifier and state for this browser until it comes back. */
export function begin(issuer: string, clientId: string, redirectUri: string, scope: string) {
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
