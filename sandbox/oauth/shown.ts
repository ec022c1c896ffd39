/** A piece of input, cut, and without what RFC 6749, 4.1.2.1 and 5.2 forbid in a description. */
export function shown(text: string): string {
  return text.slice(0, 60).replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, "?");
}
