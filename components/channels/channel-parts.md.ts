import { tableFaces } from "../docs/table-parts.md.ts";
import type { Face } from "../twins/jsx-markdown.ts";
import { blocks, code, fence, grid, type LinkTo, line, onPage } from "../twins/markdown.ts";
import { channelTables } from "./channel-tables.ts";
import { countedChannels, countedExample } from "./counted-example.ts";
import { counterWords } from "./counter-words.ts";

/** The box, in Markdown: its example, and what each channel counts. */
function counterText({ to }: { to: LinkTo }): string {
  const { content, counts } = countedExample();
  const rows = countedChannels.flatMap(({ name, text }, place) =>
    text.map(({ counter, max }, at) => [
      name,
      `${counts.channels[place]?.[at]} of ${max} ${counterWords[counter].unit}`,
    ]),
  );
  const figures = Object.entries(counts.counters).map(([counter, length]) => `${code(counter)} ${length}`);
  return blocks([
    line(`Figure: one text, counted. The [page](${onPage("/docs/channels")}) counts a text of your own.`, to),
    fence("text", content),
    `By each counter: ${figures.join(", ")}.`,
    grid(["Channel", "Counts"], rows),
  ]);
}

/** What the guide to channels adds, in Markdown. */
export const channelFaces: Readonly<Record<string, Face>> = {
  ...tableFaces(channelTables),
  CounterFigure: counterText,
};
