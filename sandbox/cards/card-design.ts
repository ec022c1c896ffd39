import type { Cut } from "./card-fonts.ts";
import { cardFonts } from "./card-fonts.ts";
import { fontFor } from "./glyph-coverage.ts";
import { emojiScale, overhangOf } from "./measure-words.ts";
import { graphemesOf, plainWords } from "./plain-words.ts";
import type { SetLine } from "./set-blocks.ts";
import { typeset } from "./typeset.ts";

export interface CardSize {
  readonly width: number;
  readonly height: number;
}

type Style = Readonly<Record<string, string | number>>;

/** An element as satori reads it. */
export interface CardElement {
  readonly type: "div" | "span";
  readonly props: { readonly style: Style; readonly children?: string | readonly CardElement[] };
}

/** The brand's colours, as a picture needs them. */
export const cardInks = {
  ink: "#1a1612",
  cream: "#f6f1e4",
  quiet: "#6a6050",
  hairline: "#cdc1a0",
  indigo: "#4f46e5",
  peach: "#f9d5ae",
};
const { ink, cream, quiet, hairline, indigo } = cardInks;

/** Design width: every measure below is drawn for it and scaled to the card. */
const drawnWidth = 1080;
const margin = 104;
const mostOverhang = 64;
const top = 116;
const foot = 92;
const ruleAbove = 150;
const air = 72;

const families = cardFonts.map(({ family }) => family).join(", ");

/** The card of a text: its words as large as they can be, over a hairline and the wordmark. */
export function designCard(text: string, size: CardSize): CardElement {
  const scale = size.width / drawnWidth;
  const height = size.height / scale;
  const column = { width: drawnWidth - margin * 2, height: height - top - ruleAbove - air };
  const set = typeset(plainWords(text), column);
  const firstTop = top + (column.height - set.height) * 0.42;
  const page: Style = {
    ...size,
    position: "relative",
    display: "flex",
    backgroundColor: cream,
    color: ink,
    fontFamily: families,
  };
  const lines = set.lines.map((line) => lineOf(line, firstTop, scale));
  return element(page, [...lines, ...footOf(height, scale)]);
}

/** An element of a picture. */
export function element(style: Style, children?: string | readonly CardElement[]): CardElement {
  return { type: "div", props: children === undefined ? { style } : { style, children } };
}

function lineOf(line: SetLine, firstTop: number, scale: number): CardElement {
  const box: Style = {
    position: "absolute",
    display: "flex",
    whiteSpace: "pre",
    left: (margin - Math.min(overhangOf(line.text, line.cut) * line.size, mostOverhang)) * scale,
    top: (firstTop + line.baseline - baselineInset * line.size) * scale,
    fontSize: line.size * scale,
    lineHeight: 1.2,
    letterSpacing: line.tracking * scale,
    color: line.quiet ? quiet : ink,
    ...faceOf(line.cut),
  };
  return element(box, runsOf(line.text, line.size * scale));
}

/** From the top of a line box of 1.2 to its baseline, in ems: Fraunces ascends 0.978 and descends 0.255. */
const baselineInset = 0.978 + (1.2 - 0.978 - 0.255) / 2;

function faceOf(cut: Cut): Style {
  const [weight, style] = cut.split("-");
  return { fontWeight: Number(weight), fontStyle: style ?? "normal" };
}

/** Words and emoji by turns: an emoji font is only found when a run names it. */
function runsOf(text: string, size: number): string | CardElement[] {
  const runs: { text: string; emoji: string | null }[] = [];
  for (const grapheme of graphemesOf(text)) {
    const font = fontFor(grapheme);
    const emoji = font?.emoji ? font.family : null;
    const last = runs.at(-1);
    if (last && last.emoji === emoji) last.text += grapheme;
    else runs.push({ text: grapheme, emoji });
  }
  if (runs.every(({ emoji }) => emoji === null)) return text;
  return runs.map(({ text: children, emoji }) => ({
    type: "span",
    props: { style: emoji ? emojiStyle(emoji, size) : {}, children },
  }));
}

function emojiStyle(fontFamily: string, size: number): Style {
  const fontSize = size * emojiScale;
  return { fontFamily, fontSize, fontWeight: 400, fontStyle: "normal", lineHeight: 1.2 / emojiScale, letterSpacing: 0 };
}

function footOf(height: number, scale: number): CardElement[] {
  const rule: Style = {
    position: "absolute",
    left: margin * scale,
    top: Math.round((height - ruleAbove) * scale),
    width: (drawnWidth - margin * 2) * scale,
    height: 2,
    backgroundColor: hairline,
  };
  const mark: Style = {
    position: "absolute",
    display: "flex",
    left: margin * scale,
    top: (height - foot) * scale,
    fontSize: 34 * scale,
    lineHeight: 1,
    letterSpacing: -0.6 * scale,
    fontWeight: 600,
  };
  const wordmark = [
    { type: "span", props: { style: {}, children: "Aloha" } },
    { type: "span", props: { style: { color: indigo }, children: "." } },
  ] as const;
  return [element(rule), element(mark, wordmark)];
}
