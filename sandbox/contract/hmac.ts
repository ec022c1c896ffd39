// HMAC-SHA256 by Web Crypto, for the server's catcher and for the page alike.

export async function hmac(key: Uint8Array, message: Uint8Array): Promise<Uint8Array> {
  // An empty key is no key for Web Crypto; one zero byte is the same to HMAC.
  const bytes = key.length === 0 ? new Uint8Array(1) : key;
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const imported = await crypto.subtle.importKey("raw", bytes as BufferSource, algorithm, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, message as BufferSource));
}

/** The bytes of the whole secret as it is shown, `whsec_` included: the key of X-Aloha-Signature. */
export function wholeKey(secret: string): Uint8Array {
  return toBytes(secret);
}

/** The bytes behind `whsec_`: the key of webhook-signature. What is no base64 gives no key. */
export function decodedKey(secret: string): Uint8Array {
  try {
    return Uint8Array.from(atob(secret.replace(/^whsec_/, "")), (char) => char.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

export function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
