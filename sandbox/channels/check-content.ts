import type { ChannelFacts, Counter } from "../contract/facts.gen.ts";
import { textLength } from "../contract/text/text-length.ts";
import { unixLines } from "../contract/text/unix-lines.ts";
import { checkFields, unsupported } from "./check-fields.ts";
import { checkMedia } from "./check-media.ts";
import { type ContentInput, type ContentProblem, isBlank } from "./content-input.ts";

export interface ContentWarning {
  readonly code: string;
  readonly message: string;
}

export interface ContentReport {
  /** The text as it will be sent. */
  readonly content: string;
  readonly length: number;
  readonly limit: number;
  readonly counter: Counter;
  readonly problems: readonly ContentProblem[];
  readonly warnings: readonly ContentWarning[];
}

/** Holds one text against the limits of one channel. */
export function checkContent(input: ContentInput, limits: ChannelFacts): ContentReport {
  const files = input.media.length + input.unseen;
  const withMedia = files > 0 ? limits.withMedia : null;
  const texts = withMedia ? [withMedia] : limits.text;
  const [first] = texts;
  if (!first) throw new Error(`The contract gives ${input.channel} no text limit.`);
  const content = unixLines(input.content);
  const problems: ContentProblem[] = [];
  const warnings: ContentWarning[] = [];
  const mayBeBlank = files > 0 && limits.media.alone;
  const length = checkText(content, "content", { ...limits, text: texts }, problems, mayBeBlank);
  checkThread(input.thread ?? [], limits, problems);
  problems.push(...checkFields(input, limits));
  checkHashtags(content, limits, problems, warnings);
  problems.push(...checkMedia(input, limits));
  checkNeed(input, limits, problems, warnings);
  return { content, length, limit: first.max, counter: first.counter, problems, warnings };
}

const words: Record<Counter, string> = {
  weighted: "weighted characters",
  graphemes: "characters",
  utf8_bytes: "bytes of UTF-8",
  utf16: "characters",
};

/** What a text is counted by. */
interface TextFacts extends Pick<ChannelFacts, "name" | "urlWeight"> {
  readonly text: readonly Pick<ChannelFacts["text"][number], "counter" | "max">[];
}

/** Checks one text by every counter of the channel and returns its length by the first. */
export function checkText(
  text: string,
  field: string,
  limits: TextFacts,
  problems: ContentProblem[],
  mayBeBlank = false,
): number {
  if (isBlank(text) && !mayBeBlank)
    problems.push({ code: "content_required", field, detail: `${limits.name} needs a text.` });
  const [length = 0] = limits.text.map(({ counter, max }) => {
    const actual = textLength(text, counter, limits.urlWeight);
    if (actual > max) {
      const detail = `${limits.name} takes ${max} ${words[counter]}; this has ${actual}.`;
      problems.push({ code: "content_too_long", field, detail, limit: max, actual, counter });
    }
    return actual;
  });
  return length;
}

function checkThread(thread: readonly string[], limits: ChannelFacts, problems: ContentProblem[]): void {
  if (thread.length === 0) return;
  if (!limits.thread) {
    problems.push(unsupported("thread", limits));
    return;
  }
  const { max } = limits.thread;
  const actual = thread.length + 1;
  if (actual > max) {
    const detail = `A thread on ${limits.name} has at most ${max} posts, the first one included.`;
    problems.push({ code: "too_many", field: "thread", detail, limit: max, actual });
  }
  for (const [index, part] of thread.entries()) checkText(unixLines(part), `thread/${index}`, limits, problems);
}

function checkHashtags(
  content: string,
  limits: ChannelFacts,
  problems: ContentProblem[],
  warnings: ContentWarning[],
): void {
  if (!limits.hashtags) return;
  const actual = content.match(/(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]+/gu)?.length ?? 0;
  const { max, warnOver } = limits.hashtags;
  if (actual > max) {
    const detail = `${limits.name} takes ${max} hashtags; this has ${actual}.`;
    problems.push({ code: "too_many", field: "content", detail, limit: max, actual });
  } else if (actual > warnOver) {
    const message = `${actual} hashtags. ${limits.name} suggests at most ${warnOver}.`;
    warnings.push({ code: "many_hashtags", message });
  }
}

/** Where there must be a picture and there is none, a card stands in, if it may and can. */
function checkNeed(
  input: ContentInput,
  limits: ChannelFacts,
  problems: ContentProblem[],
  warnings: ContentWarning[],
): void {
  if (input.unseen > 0) {
    const message = `A file of this post has not come yet. Whether ${limits.name} takes it shows when the post is due.`;
    warnings.push({ code: "media_unchecked", message });
  }
  if (!limits.media.required || input.media.length + input.unseen > 0) return;
  const mayCard = limits.card !== null && input.card !== false;
  if (mayCard && input.cardable.ok) {
    const message = `${limits.name} takes no post without an image, so a card was typeset from your words.`;
    warnings.push({ code: "card_generated", message });
    return;
  }
  const why = mayCard && !input.cardable.ok ? ` ${input.cardable.reason}` : "";
  problems.push({
    code: "media_required",
    field: "content",
    detail: `${limits.name} needs an image or a video.${why}`,
  });
}
