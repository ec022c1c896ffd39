/** The normal form that the duplicate guard compares: same words, whatever the spaces. */
export function normaliseText(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}
