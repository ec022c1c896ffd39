import { inBrowser } from "./env.ts";
import { refuse } from "./refuse.ts";

/** The options without those that are undefined. One that does not exist would be ignored in silence: an error. */
export function checked<T extends object>(options: T, known: string): T {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    if (!known.split(" ").includes(name)) {
      const near = known.match(RegExp(`\\w*${name.match(/\w{0,3}/)}\\w*`, "i"));
      refuse(name, "no option", `Did you mean ${near ?? known}?`);
    }
    if (value === undefined) continue;
    if (/^m|out$/i.test(name)) checkNumber(value, name);
    if (/^idem/.test(name) && !/^[!-~]{1,255}$/.test(value))
      refuse(name, value, "It must be 1 to 255 visible ASCII characters.");
    // Another value than the client's own would quietly undo a promise.
    for (const own of name === "headers" ? Object.keys(value) : [])
      if (/^(authorization|idempotency-key|x-aloha-retry)$/i.test(own))
        refuse(`headers.${own}`, "reserved", "Use apiKey or idempotencyKey.");
    given[name] = value;
  }
  return given as T;
}

/** A count or milliseconds. No timer can wait for more than 31 bits of them. */
export function checkNumber(value: number, name: string): void {
  const least = /^m/.test(name) ? 0 : 1;
  if (value !== value >> 0 || value < least)
    refuse(name, value, `It must be a whole number from ${least} to ${2 ** 31 - 1}.`);
}

/** A key that can stand in a header, and may stand here. The message never shows it. */
export function checkKey(key: string | undefined): void {
  if (!key || !/^[!-~]+$/.test(key))
    refuse("apiKey", key ? "malformed" : "missing", "Pass one from Settings → Developer, or set ALOHA_KEY.");
  if (/^alo_live_/.test(key as string) && inBrowser())
    refuse("apiKey", "a live key in a browser", "It must be a test key.");
}

/** A base URL without its trailing slash. Plain HTTP is for this machine alone: it would show the key to the network. */
export function checkBaseURL(text: string): string {
  if (!/^http(s:\/\/|:\/\/(([\w-]+\.)*localhost|127(\.\d+){3}|\[::1])(?![^:/]))[^?#@\s]*$/i.test(text))
    refuse(
      "baseURL",
      "malformed",
      "It must be https://, or http://localhost, without user name or password, query or fragment.",
    );
  return text.replace(/\/+$/, "");
}
