import type { Counter } from "#sandbox/contract/facts.gen.ts";

/** The four ways of counting: what each one counts, and its unit. */
export const counterWords: Record<Counter, { unit: string; counts: string }> = {
  weighted: {
    unit: "weighted",
    counts:
      "Most Latin letters count one. An emoji counts two, however it is built, and so does a sign of most other scripts. Every link counts 23.",
  },
  graphemes: {
    unit: "characters",
    counts: "What a reader sees as one sign. A family emoji counts one, and so does a letter with its accent.",
  },
  utf8_bytes: {
    unit: "bytes",
    counts:
      "Bytes of UTF-8. A plain letter takes one, an accented letter two, a Chinese sign three, an emoji four or more.",
  },
  utf16: {
    unit: "UTF-16 units",
    counts:
      "What most programming languages call the length of a text. A plain emoji counts two, and a built one more.",
  },
};
