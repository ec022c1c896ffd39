import { initWasm, Resvg } from "@resvg/resvg-wasm";
import satori, { type Font, type FontStyle, type FontWeight } from "satori";
import { type CardElement, type CardSize, designCard } from "./card-design.ts";
import { cardFonts } from "./card-fonts.ts";
import { readPackageFile, resvgFile } from "./package-file.ts";
import { designPageImage, type PageImageWords, pageImageSize } from "./page-image.ts";

let ready: Promise<Font[]> | undefined;

/** Draws the card of a text as a PNG. The same words and size give the same bytes. Runs in the card worker. */
export function renderCard(text: string, size: CardSize): Promise<Uint8Array<ArrayBuffer>> {
  return draw(designCard(text, size), size);
}

/** Draws the picture of a page as a PNG, in the same worker. */
export function renderPage(words: PageImageWords): Promise<Uint8Array<ArrayBuffer>> {
  return draw(designPageImage(words), pageImageSize);
}

async function draw(design: CardElement, size: CardSize): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= load();
  const fonts = await ready;
  const svg = await satori(design as never, { ...size, fonts });
  const image = new Resvg(svg, { font: { loadSystemFonts: false } });
  const picture = image.render();
  const png = new Uint8Array(picture.asPng());
  picture.free();
  image.free();
  return png;
}

async function load(): Promise<Font[]> {
  await initWasm(readPackageFile(resvgFile));
  return cardFonts.flatMap((font) =>
    font.cuts.map((cut) => {
      const [weight, style] = cut.split("-");
      return {
        name: font.family,
        data: readPackageFile(font.fileOf(cut)),
        weight: Number(weight) as FontWeight,
        style: style as FontStyle,
      };
    }),
  );
}
