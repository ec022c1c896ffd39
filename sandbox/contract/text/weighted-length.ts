import { findLinks } from "./find-links.ts";

// Emoji sequences first; then single signs that are drawn as emoji even without the selector that asks for it.
const emoji = /\p{RGI_Emoji}|\p{Emoji_Presentation}|[\p{Emoji}--\p{ASCII}--[©®™]]\uFE0E?|[©®™]\uFE0F/gv;
const plainAscii = /^[ -~\n\t]*$/;

/** Length as X counts it: NFC first, an emoji 2, most scripts beyond Latin 2, any link 23. */
export function weightedLength(text: string, linkWeight = 23): number {
  const plain = text.normalize("NFC");
  const links = findLinks(plain);
  if (links.length === 0) return plainWeight(plain);
  let length = links.length * linkWeight;
  let at = 0;
  for (const link of links) {
    length += plainWeight(plain.slice(at, link.start));
    at = link.end;
  }
  return length + plainWeight(plain.slice(at));
}

function plainWeight(text: string): number {
  if (plainAscii.test(text)) return text.length;
  let length = 0;
  const rest = text.replace(emoji, (found) => {
    if (found.endsWith("\uFE0E")) return found;
    length += 2;
    return "";
  });
  for (const char of rest) length += isLight(char.codePointAt(0) ?? 0) ? 1 : 2;
  return length;
}

/** The ranges that X counts as one. */
function isLight(code: number): boolean {
  return (
    code <= 4351 || (code >= 8192 && code <= 8205) || (code >= 8208 && code <= 8223) || (code >= 8242 && code <= 8247)
  );
}
