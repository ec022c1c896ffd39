import { equalInConstantTime, hmacSha256, type SigningKey } from "../secrets.ts";

/** The cookie of a session as better-auth names it: `__Secure-` says that it may travel over https alone. */
export function sessionCookieName(publicUrl: string): string {
  return `${publicUrl.startsWith("https:") ? "__Secure-" : ""}aloha.session_token`;
}

/** The session token in a Cookie header; null when there is none, or when its signature is not ours. */
export function readSessionToken(header: string | null, name: string, key: SigningKey): string | null {
  const value = cookieValue(header, name);
  const at = value?.lastIndexOf(".") ?? -1;
  if (!value || at < 1) return null;
  const token = value.slice(0, at);
  return equalInConstantTime(value.slice(at + 1), hmacSha256(key, token, "base64")) ? token : null;
}

function cookieValue(header: string | null, name: string): string | null {
  for (const pair of header?.split(";") ?? []) {
    const at = pair.indexOf("=");
    if (at === -1 || pair.slice(0, at).trim() !== name) continue;
    try {
      return decodeURIComponent(pair.slice(at + 1).trim());
    } catch {
      return null;
    }
  }
  return null;
}
