const prefix = "whsec_";
const fewestBytes = 24;
const mostBytes = 64;

/**
 * Why a text cannot be a webhook secret; null when it can. A secret is never trimmed or written anew, because the text
 * itself is a key. The server judges with this, and so does the debugger in the page.
 */
export function secretProblem(text: string): string | null {
  if (/\s/.test(text)) return "A secret has no spaces or line breaks.";
  if (!text.startsWith(prefix)) return "A secret starts with whsec_.";
  const encoded = text.slice(prefix.length);
  if (/[-_]/.test(encoded)) return "Use standard base64 after whsec_, with + and /, not the URL alphabet.";
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) return "What follows whsec_ is not base64.";
  if (encoded.length % 4 !== 0) return "The base64 after whsec_ lacks its padding (=).";
  const bytes = decoded(encoded);
  if (bytes === null || btoa(bytes) !== encoded) {
    return "The base64 after whsec_ does not end cleanly. Encode the bytes again.";
  }
  if (bytes.length >= fewestBytes && bytes.length <= mostBytes) return null;
  return `A secret has ${fewestBytes} to ${mostBytes} bytes; this one has ${bytes.length}.`;
}

function decoded(encoded: string): string | null {
  try {
    return atob(encoded);
  } catch {
    return null;
  }
}
