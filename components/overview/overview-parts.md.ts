import { jsonText } from "../docs/json-text.ts";
import { sampleText } from "../docs/sample.md.ts";
import { tableFaces } from "../docs/table-parts.md.ts";
import type { Face } from "../twins/jsx-markdown.ts";
import { fence, list, plain } from "../twins/markdown.ts";
import { seedDelivery } from "./seed-delivery.ts";
import { SeedEndpoints } from "./seed-endpoints.ts";
import { sixCards } from "./six-cards.ts";

function cardsText(): string {
  return list(sixCards.map(({ title, words }) => `${plain(title)}: ${plain(words)}`));
}

function deliveryText(): string {
  const { head, body } = seedDelivery();
  return fence("http", `${head}\n\n${jsonText(body)}`);
}

/** The Markdown faces of what only the overview has. */
export const overviewFaces: Readonly<Record<string, Face>> = {
  ...tableFaces({ SeedEndpoints }),
  Sample: sampleText,
  SixCards: cardsText,
  SeedDelivery: deliveryText,
};
