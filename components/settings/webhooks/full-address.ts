import type { Mode } from "../../api/credential.ts";

/** What somebody typed as an address, with https in front where no scheme stands. The rest is the API's to judge. */
export function fullAddress(typed: string): string {
  const text = typed.trim();
  return text === "" || /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
}

/** Which addresses a mode takes. */
export function addressHint(mode: Mode): string {
  const ports = "https, on port 443, 8443 or from 1024 up.";
  return mode === "live" ? ports : `${ports} Test mode takes plain http and port 80 too.`;
}
