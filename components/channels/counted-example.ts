import { examples } from "#sandbox/contract/examples.gen.ts";
import { channels } from "#sandbox/contract/facts.gen.ts";
import { type CountedChannel, countText } from "./count-text.ts";

/** What each channel counts a text against: all that the box needs of it. */
export const countedChannels: readonly CountedChannel[] = Object.entries(channels).map(
  ([slug, { name, urlWeight, text }]) => ({
    slug,
    name,
    urlWeight,
    text: text.map(({ counter, max }) => ({ counter, max })),
  }),
);

/** The very text that the page sends to validatePost, and what it counts. */
export function countedExample() {
  const { content } = Object(examples.validatePost.requests.counted?.value) as { content: string };
  return { content, counts: countText(content, countedChannels) };
}
