import { toBase64, toBytes } from "#sandbox/contract/hmac.ts";

/** What one request for consent needs, made anew each time. */
export interface OneTimeValues {
  /** Stays in the tab until the exchange. */
  readonly verifier: string;
  /** Its SHA-256, which travels with the browser. */
  readonly challenge: string;
  /** Comes back unchanged, or the answer is not for this tab. */
  readonly state: string;
}

/** Makes them from the randomness of the browser. */
export async function makeOneTimeValues(): Promise<OneTimeValues> {
  const verifier = random(32);
  return { verifier, challenge: await challengeOf(verifier), state: random(16) };
}

/** S256 of RFC 7636: the SHA-256 of the verifier's letters, in base64url. */
export async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", toBytes(verifier) as BufferSource);
  return base64Url(new Uint8Array(digest));
}

function random(bytes: number): string {
  return base64Url(crypto.getRandomValues(new Uint8Array(bytes)));
}

function base64Url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
