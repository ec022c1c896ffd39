import type { CardElement } from "./card-design.ts";
import { cardInks, element } from "./card-design.ts";
import { cardFonts } from "./card-fonts.ts";

/** What stands on the picture of a page of the docs. */
export interface PageImageWords {
  readonly eyebrow: string;
  readonly title: string;
  readonly italic: string;
}

export const pageImageSize = { width: 1200, height: 630 };
const { ink, cream, quiet, indigo, peach } = cardInks;
const margin = 84;

/** A heading of two lines on cream, the second in italics and indigo, over a band of peach with the wordmark. */
export function designPageImage({ eyebrow, title, italic }: PageImageWords): CardElement {
  const size = sizeFor(title, italic);
  const column = { display: "flex", flexDirection: "column" } as const;
  const line = {
    display: "flex",
    fontSize: size,
    lineHeight: 1.06,
    letterSpacing: size * -0.025,
    wordBreak: "break-word",
  };
  const page = { ...pageImageSize, ...column, backgroundColor: cream, color: ink, fontFamily: families };
  const small = { display: "flex", fontSize: 24, fontWeight: 600, letterSpacing: 4.4, color: quiet };
  const heading = [
    element(small, eyebrow.toUpperCase()),
    element({ ...line, marginTop: 34 }, title),
    element({ ...line, fontStyle: "italic", fontWeight: 300, color: indigo }, italic),
  ];
  return element(page, [
    element({ ...column, flexGrow: 1, justifyContent: "center", padding: `0 ${margin}px` }, heading),
    foot(),
  ]);
}

const families = cardFonts.map(({ family }) => family).join(", ");

/** As large as two lines for each of both allow. */
function sizeFor(title: string, italic: string): number {
  const longest = Math.max(title.length, italic.length);
  return longest <= 20 ? 104 : longest <= 32 ? 84 : longest <= 60 ? 68 : 56;
}

function foot(): CardElement {
  const band = {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    height: 118,
    padding: `0 ${margin}px`,
    backgroundColor: peach,
  };
  const mark = { display: "flex", fontSize: 46, fontWeight: 600, letterSpacing: -1.1 };
  const wordmark = [
    { type: "span", props: { style: {}, children: "Aloha" } },
    { type: "span", props: { style: { color: indigo }, children: "." } },
  ] as const;
  return element(band, [element(mark, wordmark), element({ display: "flex", fontSize: 26 }, "API & docs")]);
}
