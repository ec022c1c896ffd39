import { auc } from "./auc.ts";
import type { GramCounts } from "./gram-model.ts";
import { compareStyle, countStyle, type Encoded, encodeText, type StyleModel, styleModel } from "./style-model.ts";

/** How closeness becomes a score: 50 lies halfway between the author's own held-out texts and others. */
export interface Calibration {
  readonly middle: number;
  /** Logits for each bit. 0 when the two could not be told apart. */
  readonly slope: number;
}

export interface TrainedStyle {
  readonly counts: readonly GramCounts[];
  readonly calibration: Calibration;
  readonly evaluation: { readonly heldOut: number; readonly separation: number };
}

/** The background, ready for use: whole, and without each of its parts in turn. */
export interface Background {
  readonly model: StyleModel;
  readonly folds: readonly { readonly held: readonly Encoded[]; readonly model: StyleModel }[];
}

const folds = 4;
/** Beyond this one part held out says enough. */
const wholeUpTo = 100;
const leastSpread = 0.02;

export function openBackground(texts: readonly string[]): Background {
  const encoded = texts.map(encodeText);
  return {
    model: styleModel(countStyle(encoded), "background"),
    folds: Array.from({ length: folds }, (_, fold) => {
      const { held, kept } = split(encoded, fold, folds);
      return { held, model: styleModel(countStyle(kept), "background") };
    }),
  };
}

/**
 * Learns how somebody writes, and says how well that can be told: texts are judged by models that have not seen them,
 * the author's own and those of the background alike. The model that is kept has seen all.
 */
export function trainStyle(texts: readonly string[], background: Background): TrainedStyle {
  const encoded = texts.map(encodeText);
  const own: number[] = [];
  const foreign: number[] = [];
  const parts = Math.min(folds, encoded.length);
  for (let fold = 0; fold < (encoded.length > wholeUpTo ? 1 : parts); fold++) {
    const { held, kept } = split(encoded, fold, parts);
    const author = styleModel(countStyle(kept), "author");
    const others = background.folds[fold];
    if (!others) throw new Error("The background has fewer parts than the samples.");
    for (const text of held) own.push(compareStyle(author, others.model, text).closeness);
    for (const text of others.held) foreign.push(compareStyle(author, others.model, text).closeness);
  }
  return {
    counts: countStyle(encoded),
    calibration: calibrate(own, foreign),
    evaluation: { heldOut: own.length, separation: auc(own, foreign) },
  };
}

function split<Item>(items: readonly Item[], fold: number, parts: number): { held: Item[]; kept: Item[] } {
  const held = items.filter((_, index) => index % parts === fold);
  return { held, kept: items.filter((_, index) => index % parts !== fold) };
}

function calibrate(own: readonly number[], foreign: readonly number[]): Calibration {
  const [mine, theirs] = [meanOf(own), meanOf(foreign)];
  const variance = (spreadOf(own, mine) ** 2 + spreadOf(foreign, theirs) ** 2) / 2;
  return {
    middle: (mine + theirs) / 2,
    slope: Math.max(0, mine - theirs) / Math.max(variance, leastSpread ** 2),
  };
}

/** From 0 to 100. Own texts lie above 50 as often as the calibration could make them. */
export function scoreOf(closeness: number, { middle, slope }: Calibration): number {
  return Math.round(100 / (1 + Math.exp(-slope * (closeness - middle))));
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

export function spreadOf(values: readonly number[], mean = meanOf(values)): number {
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}
