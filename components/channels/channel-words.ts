import type { ChannelFacts } from "#sandbox/contract/facts.gen.ts";
import { counterWords } from "./counter-words.ts";

const number = (value: number) => value.toLocaleString("en");
const times = (count: number, one: string) => `${number(count)} ${one}${count === 1 ? "" : "s"}`;

/** How long a text may be, one line for each limit. */
export function textLines({ text, withMedia }: ChannelFacts): string[] {
  const lines = text.map(({ counter, max }) => `${number(max)} ${counterWords[counter].unit}`);
  return withMedia ? [...lines, `${number(withMedia.max)} beside media`] : lines;
}

/** What a post may have beside its text. */
export function extras(channel: ChannelFacts): string[] {
  const { title, thread, firstComment, link, hashtags, ownFields } = channel;
  const found: string[] = [];
  if (title) found.push(`title up to ${number(title.max)}${title.required ? ", required" : ""}`);
  if (thread) found.push(`thread of up to ${thread.max}`);
  if (firstComment) found.push("first comment");
  if (link !== false) found.push(link === true ? "link" : `link up to ${number(link.max)}`);
  if (hashtags) found.push(`${hashtags.max} hashtags, with a warning from ${hashtags.warnOver + 1}`);
  for (const { name, required, liveOnly } of ownFields)
    found.push(`${name}${required ? `, required${liveOnly ? " in live mode" : ""}` : ""}`);
  return found;
}

/** Which files a post may have. */
export function fileLines({ media }: ChannelFacts): string[] {
  const { imagesMax, videosMax, documentsMax, animatedMax, mixed } = media;
  const kinds = [
    imagesMax > 0 ? times(imagesMax, "image") : "",
    videosMax > 0 ? times(videosMax, "video") : "",
    documentsMax > 0 ? times(documentsMax, "document") : "",
    animatedMax ? times(animatedMax, "moving GIF") : "",
  ].filter(Boolean);
  if (kinds.length === 1) return kinds;
  return [kinds.join(", "), mixed ? "images and videos together" : "one kind at a time"];
}

/** What a file has to be like. */
export function fileRules({ media, card }: ChannelFacts): string[] {
  const { required, alone, maxImageBytes, maxVideoBytes, ratio } = media;
  const found: string[] = [];
  if (required) found.push(card ? `needed, or a card of ${card.width} × ${card.height} stands in` : "needed");
  if (!alone) found.push("never without words");
  if (maxImageBytes) found.push(`images up to ${maxImageBytes / 1e6} MB`);
  if (maxVideoBytes) found.push(`videos up to ${maxVideoBytes / 1e6} MB`);
  if (ratio) found.push(`width ${ratio.min} to ${ratio.max} times the height`);
  return found;
}
