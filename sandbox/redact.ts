// Some writers of JSON put a backslash before each slash.
const anySecret =
  /(alo_(?:live|test|oat_live|oat_test|ort_live|ort_test|oac|ocs|dl)_)[0-9A-Za-z]{8,}|(whsec_)(?:[0-9A-Za-z+/=]|\\\/){16,}/g;

/** Replaces everything that is shaped like one of our secrets by its prefix and last four characters. */
export function redactSecrets(text: string): string {
  if (!text.includes("alo_") && !text.includes("whsec_")) return text;
  return text.replace(anySecret, (found, key?: string, webhook?: string) => `${key ?? webhook}…${found.slice(-4)}`);
}

/** True when a secret stood in a text, before it was replaced. */
export function isRedacted(text: string): boolean {
  return /(?:alo_[a-z_]+_|whsec_)…/.test(text);
}
