// Escapes, bells and cursors could write over what stands on a terminal, and marks of direction turn words around.
const controls =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text of a server as it may stand on a terminal: lines and tabs stay, and nothing else that a terminal obeys. */
export const plainText = (text: string): string => text.replace(controls, "");

/** The same on one line. */
export const oneLine = (text: string): string => plainText(text.replace(/\s*[\r\n\t]+\s*/g, " "));

/** JSON for a terminal: what it would obey is written as an escape, which means the same. */
export const plainJson = (text: string): string =>
  text.replace(controls, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
