import { readPackageFile } from "./package-file.ts";
import { type Glyph, readWoff } from "./woff.ts";

/** A weight and a style, in the words of @fontsource's file names. */
export type Cut = "400-normal" | "300-italic" | "600-normal";

export interface CardFont {
  readonly family: string;
  /** The cuts that are drawn. The first stands in for the others. */
  readonly cuts: readonly [Cut, ...Cut[]];
  /** Where the WOFF file of a cut lies inside node_modules. */
  readonly fileOf: (cut: Cut) => string;
  readonly emoji: boolean;
}

/** Every font of a card, in the order in which a character looks for its glyph. A new font is a new row. */
export const cardFonts: readonly CardFont[] = [
  fraunces("Fraunces", "latin"),
  fraunces("Fraunces Extended", "latin-ext"),
  fraunces("Fraunces Vietnamese", "vietnamese"),
];

function fraunces(family: string, subset: string): CardFont {
  return {
    family,
    cuts: ["400-normal", "300-italic", "600-normal"],
    fileOf: (cut) => `@fontsource/fraunces/files/fraunces-${subset}-${cut}.woff`,
    emoji: false,
  };
}

/** The files of all cuts, by their names inside node_modules. */
export const fontFiles: readonly string[] = cardFonts.flatMap(({ cuts, fileOf }) => cuts.map(fileOf));

const read = new Map<string, ReadonlyMap<number, Glyph>>();

/** The glyphs of a font, read from its file once for each process or worker. */
export function glyphsOf(font: CardFont, cut: Cut): ReadonlyMap<number, Glyph> {
  const file = font.fileOf(font.cuts.includes(cut) ? cut : font.cuts[0]);
  const known = read.get(file);
  if (known) return known;
  const glyphs = readWoff(readPackageFile(file));
  read.set(file, glyphs);
  return glyphs;
}
