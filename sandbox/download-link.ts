import { equalInConstantTime, hmacSha256, type MasterKey, signingKey } from "./secrets.ts";

/** Proves that we made a link to this path, good until this Unix second. It begins so that every log knows it for a secret. */
export function downloadSignature([first]: readonly MasterKey[], path: string, expires: number): string {
  if (!first) throw new Error("There is no key to sign with.");
  return signatureBy(first, path, expires);
}

/** True when one of our keys made the signature. */
export function isDownloadSignature(
  keys: readonly MasterKey[],
  path: string,
  expires: number,
  signature: string,
): boolean {
  return keys.some((master) => equalInConstantTime(signatureBy(master, path, expires), signature));
}

/** A key of its own, so that what signs links encrypts nothing. */
function signatureBy(master: MasterKey, path: string, expires: number): string {
  const key = signingKey(Buffer.from(hmacSha256(master.key, "download links", "hex"), "hex"));
  return `alo_dl_${hmacSha256(key, `${path}\n${expires}`, "hex")}`;
}
