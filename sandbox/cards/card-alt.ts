const longestAlt = 1000;

/** Alt text of a card: the words that it was made from, cut at a word's end when they are many. */
export function cardAlt(text: string): string {
  const words = text.toWellFormed().trim();
  if (words.length <= longestAlt) return words;
  const window = words.slice(0, longestAlt - 1).toWellFormed();
  const spaceAt = window.search(/\s\S*$/);
  return `${(spaceAt > longestAlt / 2 ? window.slice(0, spaceAt) : window).replace(/[\s\ufffd]+$/, "")}…`;
}
