import type { ChannelFacts, ChannelSlug, Counter, FieldCode } from "../contract/facts.gen.ts";
import { textLength } from "./text-length.ts";

export interface ContentInput {
  readonly channel: ChannelSlug;
  readonly content: string;
  readonly thread?: readonly string[];
  readonly title?: string;
  readonly link?: string;
  readonly firstComment?: string;
  readonly card?: boolean;
  readonly board?: string;
  readonly subreddit?: string;
  readonly visibility?: string;
  readonly contentWarning?: string;
  readonly livemode: boolean;
  /** Whether the words can be typeset as a picture, and if not, why. */
  readonly cardable: { readonly ok: true } | { readonly ok: false; readonly reason: string };
}

export interface ContentProblem {
  readonly code: FieldCode;
  readonly field: string;
  readonly detail: string;
  readonly limit?: number;
  readonly actual?: number;
  readonly counter?: Counter;
}

export interface ContentReport {
  /** The text as it will be sent. */
  readonly content: string;
  readonly length: number;
  readonly limit: number;
  readonly counter: Counter;
  readonly problems: readonly ContentProblem[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

/** Holds one text against the limits of one channel. */
export function checkContent(input: ContentInput, limits: ChannelFacts): ContentReport {
  const first = limits.text[0];
  if (!first) throw new Error(`The contract gives ${input.channel} no text limit.`);
  const problems: ContentProblem[] = [];
  const warnings: { code: string; message: string }[] = [];
  if (input.content.trim() === "")
    problems.push({ code: "content_required", field: "content", detail: `${limits.name} needs a text.` });
  for (const { counter, max } of limits.text) checkLength(input.content, "content", counter, max, limits, problems);
  checkThread(input, limits, problems);
  checkTitle(input, limits, problems);
  checkHashtags(input.content, limits, problems, warnings);
  checkFields(input, limits, problems);
  checkMedia(input, limits, problems, warnings);
  const length = textLength(input.content, first.counter, limits.urlWeight);
  return { content: input.content, length, limit: first.max, counter: first.counter, problems, warnings };
}

function checkLength(
  text: string,
  field: string,
  counter: Counter,
  max: number,
  limits: ChannelFacts,
  problems: ContentProblem[],
): void {
  const actual = textLength(text, counter, limits.urlWeight);
  if (actual <= max) return;
  const detail = `${limits.name} takes ${max} ${words[counter]}; this has ${actual}.`;
  problems.push({ code: "content_too_long", field, detail, limit: max, actual, counter });
}

const words: Record<Counter, string> = {
  weighted: "weighted characters",
  graphemes: "characters",
  utf8_bytes: "bytes of UTF-8",
  utf16: "characters",
};

function checkThread(input: ContentInput, limits: ChannelFacts, problems: ContentProblem[]): void {
  if (!input.thread || input.thread.length === 0) return;
  if (!limits.thread) {
    problems.push({ code: "unsupported_field", field: "thread", detail: `${limits.name} has no threads.` });
    return;
  }
  if (input.thread.length + 1 > limits.thread.max) {
    const detail = `A thread on ${limits.name} has at most ${limits.thread.max} posts, the first one included.`;
    problems.push({
      code: "too_many",
      field: "thread",
      detail,
      limit: limits.thread.max,
      actual: input.thread.length + 1,
    });
  }
  input.thread.forEach((part, index) => {
    for (const { counter, max } of limits.text) checkLength(part, `thread/${index}`, counter, max, limits, problems);
  });
}

function checkTitle(input: ContentInput, limits: ChannelFacts, problems: ContentProblem[]): void {
  const title =
    input.title ??
    (input.channel === "youtube" ? input.content.split("\n")[0]?.slice(0, limits.title?.max) : undefined);
  if (!limits.title) {
    if (input.title !== undefined)
      problems.push({ code: "unsupported_field", field: "title", detail: `${limits.name} has no titles.` });
    return;
  }
  if (title === undefined || title === "") {
    if (limits.title.required)
      problems.push({ code: "title_required", field: "title", detail: `${limits.name} needs a title.` });
    return;
  }
  const actual = textLength(title, limits.title.counter, null);
  if (actual <= limits.title.max) return;
  const detail = `A title on ${limits.name} has at most ${limits.title.max} characters; this has ${actual}.`;
  problems.push({
    code: "too_long",
    field: "title",
    detail,
    limit: limits.title.max,
    actual,
    counter: limits.title.counter,
  });
}

function checkHashtags(
  content: string,
  limits: ChannelFacts,
  problems: ContentProblem[],
  warnings: { code: string; message: string }[],
): void {
  if (!limits.hashtags) return;
  const count = content.match(/(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]+/gu)?.length ?? 0;
  const { max, warnOver } = limits.hashtags;
  if (count > max) {
    problems.push({
      code: "too_many",
      field: "content",
      detail: `${limits.name} takes ${max} hashtags; this has ${count}.`,
      limit: max,
      actual: count,
    });
  } else if (count > warnOver) {
    warnings.push({
      code: "many_hashtags",
      message: `${count} hashtags. ${limits.name} suggests at most ${warnOver}.`,
    });
  }
}

const ownNames = ["board", "subreddit", "visibility", "contentWarning"] as const;

function checkFields(input: ContentInput, limits: ChannelFacts, problems: ContentProblem[]): void {
  if (input.firstComment !== undefined && !limits.firstComment) {
    problems.push({
      code: "unsupported_field",
      field: "firstComment",
      detail: `${limits.name} takes no first comment.`,
    });
  }
  if (input.link !== undefined && limits.link === false) {
    problems.push({
      code: "unsupported_field",
      field: "link",
      detail: `${limits.name} takes no link field. Write it in the text.`,
    });
  }
  for (const name of ownNames) {
    const own = limits.ownFields.find((field) => field.name === name);
    if (input[name] !== undefined && !own) {
      problems.push({ code: "unsupported_field", field: name, detail: `${limits.name} has no field ${name}.` });
    }
    if (input[name] === undefined && own?.required && (!own.liveOnly || input.livemode)) {
      problems.push({ code: "required", field: name, detail: `${limits.name} needs ${name}.` });
    }
  }
}

function checkMedia(
  input: ContentInput,
  limits: ChannelFacts,
  problems: ContentProblem[],
  warnings: { code: string; message: string }[],
): void {
  if (!limits.media.required) {
    if (input.card === true && !limits.card) {
      problems.push({
        code: "unsupported_field",
        field: "card",
        detail: `${limits.name} needs no card: it takes text alone.`,
      });
    }
    return;
  }
  if (limits.card && input.card !== false && input.cardable.ok) {
    warnings.push({
      code: "card_generated",
      message: `${limits.name} takes no post without an image, so a card was typeset from your words.`,
    });
    return;
  }
  const why = limits.card && input.card !== false && !input.cardable.ok ? ` ${input.cardable.reason}` : "";
  problems.push({
    code: "media_required",
    field: "content",
    detail: `${limits.name} needs an image or a video.${why}`,
  });
}
