const raw = /[\p{L}\p{N}][\p{L}\p{N}_.:/{}*-]*/gu;
const silent = new Set(
  "a an the of to in on at for and or is are be it its this that as by with from what which who how do does did i my me you your we our can may will should when where why there than then so if not no into out up about".split(
    " ",
  ),
);

/** A word of a text or a question: as it is written in code, and the plain words in it. */
export interface Word {
  /** `post.published`, `scheduledat`, `v1/posts/:id`. */
  readonly whole: string;
  /** `post`, `publish`. */
  readonly parts: readonly string[];
}

/** The words of a text. What code writes as one word is kept whole and split; little words that say nothing are left out. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const [found] of text.matchAll(raw)) {
    const written = found.replace(/\{([^}]*)\}/g, ":$1").replace(/[-.:/*{}_]+$/, "");
    const pieces = written
      .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((piece) => piece !== "");
    if (pieces.length === 1 && silent.has(pieces[0] ?? "")) continue;
    const parts = pieces.filter((piece) => !silent.has(piece)).map(stem);
    words.push({ whole: pieces.length === 1 ? stem(pieces[0] ?? "") : written.toLowerCase(), parts });
  }
  return words;
}

/** What the index holds of a text: each word whole, and its parts. */
export function termsOf(text: string): string[] {
  return splitWords(text).flatMap(({ whole, parts }) => (parts[0] === whole ? [whole] : [whole, ...parts]));
}

/** A name as it is compared: `GET /v1/posts/{id}` and `get v1/posts/:id` are one. */
export function plainName(text: string): string {
  return splitWords(text)
    .map(({ whole }) => whole)
    .join(" ");
}

/** One form for rotate, rotates, rotated and rotating. Only plain English words have such endings. */
function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const base = word.replace(/(?:ies)$/, "y").replace(/(?<!s)s$/, "");
  const cut = base.replace(/(?<=[a-z]{3})(?:ing|ed)$/, "").replace(/(?<=[a-z]{3})e$/, "");
  return cut.replace(/([bdgmnprt])\1$/, "$1");
}
