/** What stands between single quotes of a shell. */
export function shellQuote(text: string): string {
  return text.replaceAll("'", "'\\''");
}
