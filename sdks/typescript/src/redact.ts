/** A secret as its prefix and its last four characters, such as `alo_test_…x4Qf`. */
const mask = (secret: string): string =>
  `${(secret.match(/alo_([a-z]+_)+|whsec_|$/) as RegExpMatchArray)[0]}…${secret.slice(-4)}`;

/** A text in which no key, token or webhook secret can be read. The key in use is found whatever its form. */
export const redact = (text: string, key?: string): string =>
  (key ? text.replaceAll(key, mask) : text).replace(/\b(alo_([a-z]+_)+|whsec_)[\w+/-]{4,}=*/g, mask);

/** A copy of headers that can be shown. */
export function shownHeaders(headers: Iterable<readonly [string, string]>, key?: string): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of headers) shown[name] = (/^auth|cookie/.test(name) ? mask : redact)(value, key);
  return shown;
}
