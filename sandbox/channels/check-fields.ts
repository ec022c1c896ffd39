import type { ChannelFacts } from "../contract/facts.gen.ts";
import { textLength } from "../contract/text/text-length.ts";
import { type ContentInput, type ContentProblem, isBlank } from "./content-input.ts";

const ownNames = ["board", "subreddit", "visibility", "contentWarning"] as const;

/** Holds everything beside the text against what one channel knows. */
export function checkFields(input: ContentInput, limits: ChannelFacts): ContentProblem[] {
  return [...checkTitle(input, limits), ...checkLink(input, limits), ...checkOwn(input, limits)];
}

/** The problem of a field that a channel does not know, with the ones it does. */
export function unsupported(field: string, limits: ChannelFacts): ContentProblem {
  const known = ["content", "scheduledAt"];
  if (limits.thread) known.push("thread");
  if (limits.title) known.push("title");
  if (limits.link !== false) known.push("link");
  if (limits.firstComment) known.push("firstComment");
  if (limits.card) known.push("card");
  known.push(...limits.ownFields.map((own) => own.name));
  const detail = `${limits.name} has no field ${field}. Its fields are ${known.join(", ")}.`;
  return { code: "unsupported_field", field, detail };
}

function checkTitle(input: ContentInput, limits: ChannelFacts): ContentProblem[] {
  const { title: limit, name } = limits;
  if (!limit) return input.title === undefined ? [] : [unsupported("title", limits)];
  if (input.title === undefined || isBlank(input.title)) {
    // YouTube takes the first line of the text that says something.
    const hasTitle = input.channel === "youtube" && !isBlank(input.content);
    if (!limit.required || hasTitle) return [];
    return [{ code: "title_required", field: "title", detail: `${name} needs a title.` }];
  }
  return tooLong(input.title, "title", limit.max, limit.counter, limits);
}

function checkLink({ link, firstComment }: ContentInput, limits: ChannelFacts): ContentProblem[] {
  const problems: ContentProblem[] = [];
  if (firstComment !== undefined && !limits.firstComment) problems.push(unsupported("firstComment", limits));
  if (link === undefined) return problems;
  if (limits.link === false) problems.push(unsupported("link", limits));
  else if (limits.link !== true) problems.push(...tooLong(link, "link", limits.link.max, "utf16", limits));
  return problems;
}

function checkOwn(input: ContentInput, limits: ChannelFacts): ContentProblem[] {
  const problems: ContentProblem[] = [];
  for (const name of ownNames) {
    const own = limits.ownFields.find((field) => field.name === name);
    if (!own) {
      if (input[name] !== undefined) problems.push(unsupported(name, limits));
    } else if (isBlank(input[name]) && own.required && (!own.liveOnly || input.livemode)) {
      problems.push({ code: "required", field: name, detail: `${limits.name} needs ${name}.` });
    }
  }
  return problems;
}

function tooLong(
  text: string,
  field: "title" | "link",
  max: number,
  counter: NonNullable<ContentProblem["counter"]>,
  limits: ChannelFacts,
): ContentProblem[] {
  const actual = textLength(text, counter, null);
  if (actual <= max) return [];
  const detail = `A ${field} on ${limits.name} has at most ${max} characters; this has ${actual}.`;
  return [{ code: "too_long", field, detail, limit: max, actual, counter }];
}
