/** Scripts in the words of a reader. The first that a character belongs to names it. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Emoji_Presentation}|\p{Extended_Pictographic}|[\u20e3\u{1f1e6}-\u{1f1ff}]/u, "emoji"],
  [/\p{Script=Cyrillic}/u, "Cyrillic letters"],
  [/\p{Script=Greek}/u, "Greek letters"],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, "Japanese characters"],
  [/\p{Script=Hangul}/u, "Korean characters"],
  [/\p{Script=Han}/u, "Chinese or Japanese characters"],
  [/\p{Script=Arabic}/u, "Arabic letters"],
  [/\p{Script=Hebrew}/u, "Hebrew letters"],
  [/\p{Script=Devanagari}/u, "Devanagari letters"],
  [/\p{Script=Bengali}/u, "Bengali letters"],
  [/\p{Script=Tamil}/u, "Tamil letters"],
  [/\p{Script=Telugu}/u, "Telugu letters"],
  [/\p{Script=Thai}/u, "Thai letters"],
  [/\p{Script=Georgian}/u, "Georgian letters"],
  [/\p{Script=Armenian}/u, "Armenian letters"],
  [/\p{Script=Ethiopic}/u, "Ethiopic letters"],
];

/** What a grapheme is, for a sentence that says that it cannot be drawn: `Cyrillic letters, such as "П"`. */
export function nameOf(grapheme: string): string {
  const [first = "", ...rest] = grapheme;
  const script = scripts.find(([pattern]) => pattern.test(grapheme))?.[1];
  if (script) return `${script}, such as "${grapheme}"`;
  const mark = rest.find((character) => /\p{M}/u.test(character));
  return mark
    ? `combining mark ${numberOf(mark)}, as in "${first}${mark}"`
    : `glyph for "${first}" (${numberOf(first)})`;
}

function numberOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
