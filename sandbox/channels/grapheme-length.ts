let segmenter: Intl.Segmenter | undefined;

/** Length as a reader counts: a family emoji is one. */
export function graphemeLength(text: string): number {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}
