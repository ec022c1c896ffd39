import { refuse } from "./aloha-error.ts";
import { inBrowser } from "./env.ts";

/** The options without those that are undefined. One that does not exist would be ignored in silence: an error. */
export function checked<T extends object>(options: T, known: string, where: string): T {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    const start = new RegExp(`\\b${name.slice(0, 3)}\\w*`, "i");
    if (!new RegExp(`\\b${name}\\b`).test(known))
      refuse(`${where} has no option ${name}. Did you mean ${start.exec(known) ?? known}?`);
    if (value === undefined) continue;
    if (/^max|out$/i.test(name)) checkNumber(value, name);
    if (/^idem/.test(name) && !/^[!-~]{1,255}$/.test(value))
      refuse(`${name} must be 1 to 255 visible ASCII characters.`);
    // Another value than the client's own would quietly undo a promise.
    const own =
      /^h/.test(name) && /^(authorization|idempotency-key|x-aloha-retry)$/im.exec(Object.keys(value).join("\n"));
    if (own) refuse(`headers may not set ${own[0]}. Use the options apiKey and idempotencyKey.`);
    given[name] = value;
  }
  return given as T;
}

/** A count or milliseconds. No timer can wait for 2 ** 31 of them. */
export function checkNumber(value: number, name: string): void {
  if (!(Number.isInteger(value) && value >= +!/^m/.test(name) && value < 2 ** 31)) {
    refuse(`${name} is ${value}. It must be a whole number, 0 or more.`);
  }
}

/** A key that can stand in a header, and may stand here. The message never shows it. */
export function checkKey(key: string | undefined): void {
  if (!/^[!-~]+$/.test(key ?? ""))
    refuse(
      `apiKey is ${key ? "malformed" : "missing"}. Make one in Settings → Developer, and pass it whole or set ALOHA_KEY.`,
    );
  if (/^alo_live_/.test(key as string) && inBrowser())
    refuse("apiKey is a live key, which a browser would show to everybody. Use a test key here.");
}

/** A base URL without its trailing slash. Plain HTTP is for this machine alone: it would show the key to the network. */
export function checkBaseURL(text: string): string {
  if (!/^(https:\/\/|http:\/\/(([\w-]+\.)*localhost|127(\.\d+){3}|\[::1])(?=[:/]|$))[^?#@\s]*$/i.test(text)) {
    refuse("baseURL must be https://, or http:// to localhost, without user name or password, query and fragment.");
  }
  return text.replace(/\/+$/, "");
}
