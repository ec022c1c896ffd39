import { tableParts } from "../docs/table-parts.tsx";
import { channelTables } from "./channel-tables.ts";
import { countedChannels, countedExample } from "./counted-example.ts";
import { TextCounter } from "./text-counter.tsx";

/** The box that counts a text. */
function CounterFigure() {
  const { content, counts } = countedExample();
  return (
    <figure className="mt-8 mb-10">
      <TextCounter example={content} first={counts} channels={countedChannels} />
      <figcaption className="caption">
        <i>Fig. 1</i>
        Three of the four figures count a link as it is written, and <code>weighted</code> counts it as 23. Mastodon
        does that too, so its line says less than <code>graphemes</code> does. Nothing that you type leaves this page.
      </figcaption>
    </figure>
  );
}

/** What the guide to channels adds to the parts of every guide. */
export const channelParts = { ...tableParts(channelTables), CounterFigure };
