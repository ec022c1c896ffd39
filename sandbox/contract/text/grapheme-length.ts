let segmenter: Intl.Segmenter | undefined;
// Here every character is a grapheme. CR is left out, because CR LF is one.
const plainAscii = /^[ -~\n\t]*$/;

/** Length as a reader counts: a family emoji is one. */
export function graphemeLength(text: string): number {
  if (plainAscii.test(text)) return text.length;
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
