const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** What is wrong with the form of a key, or null. The last six characters say whether the others were copied whole. */
export function keyProblem(key: string): string | null {
  if (/^alo_(test|live)_x+$/i.test(key)) return "it is the sample of the docs, not a key";
  if (/^alo_(ort|oac|ocs)_/.test(key)) return "it is a secret of OAuth, not a key";
  if (!/^alo_(oat_)?(live|test)_[0-9A-Za-z]{38}$/.test(key))
    return "a key is alo_test_ or alo_live_ and 38 letters and digits after it";
  return key.endsWith(checksum(key.slice(0, -6)))
    ? null
    : "it looks mistyped: its last six characters do not fit the others";
}

/** CRC-32 in base 62, six digits. */
function checksum(text: string): string {
  let crc = -1;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  let rest = (crc ^ -1) >>> 0;
  let written = "";
  for (let place = 0; place < 6; place++) {
    written = `${digits[rest % 62]}${written}`;
    rest = Math.floor(rest / 62);
  }
  return written;
}

/** Whether a key or a token works on live data. */
export const isLive = (key: string): boolean => /^alo_(oat_)?live_/.test(key);

/** A key as it may be shown. */
export const keyHint = (key: string): string => `${/^(alo_([a-z]+_)+)?/.exec(key)?.[0]}…${key.slice(-4)}`;
