import { graphemesOf } from "../cards/plain-words.ts";
import { findLinks, type Link } from "../contract/text/find-links.ts";
import type { ThreadRow } from "./thread-queries.ts";

/** Templates of ours. `{opening}` stands for the first words of the post. */
const comments = [
  "this is just what i needed today.",
  "“{opening}” is going on my wall.",
  "saving this for monday morning. thank you.",
  "more of this, please.",
  "i read it twice, and the second time was even better.",
  "sent this to my sister. she says hello.",
  "calm and clear. i like how you say things.",
  "never thought of it that way.",
  "how long did it take you to get there?",
  "could you say more about this some day?",
  "i tried the same last year and it did not work for me. curious how it goes for you.",
  "is this open to people outside the city too?",
] as const;

const answers = [
  "for me it is the mornings, before anybody writes to me.",
  "yes, and i would do it again.",
  "not yet, but your question makes me want to try.",
  "good question. it depends on the week, if i am honest.",
  "i asked my team. three of four say yes.",
  "the second one, always.",
  "honestly, no. it never worked for us.",
  "mine is a walk without the phone. what is yours?",
] as const;

const remarks = [
  "read it to the end. the last part is the best.",
  "the link opens fine here, and it was worth the click.",
  "bookmarked. is there a version to print?",
  "i had missed this one. thank you for the link.",
  "on my phone the page loads slowly. is it only me?",
  "sharing this with the others in our studio.",
] as const;

const mentions = [
  "look at what they wrote: “{opening}”. this is how it is done.",
  "if you follow one account this week, follow this one.",
  "quoting this in tomorrow's letter, with a link back to you.",
  "we talked about this at lunch, thanks to them.",
  "a small thing that made my day.",
  "has anybody here tried this? i would like to hear how it went.",
] as const;

const directs = [
  "hello. i saw your post and have a question about an order. may i ask it here?",
  "hi, do you still have places for next week?",
  "good morning. i need help with an invoice, is this the right place?",
  "your last post made me think. would you talk about it at our meetup in spring?",
  "hello, could you tell me your opening hours?",
  "just a thank-you, nothing urgent. your words helped this week.",
] as const;

/** What somebody says who was answered. */
export const thanks: readonly string[] = [
  "thank you, that helps.",
  "ah, that makes sense now.",
  "perfect. i will try it and tell you.",
  "good to know. have a calm evening.",
  "thanks for answering so quickly.",
  "may i ask one more thing later?",
];

/** The texts that fit: a question gets answers, a link remarks, everything else comments. */
export function templatesFor(kind: ThreadRow["kind"], content: string): readonly string[] {
  if (kind === "dm") return directs;
  if (kind === "mention") return mentions;
  const links = findLinks(content).filter(({ hasScheme }) => hasScheme);
  if (/[?？؟]/.test(without(content, links))) return answers;
  return links.length > 0 ? remarks : comments;
}

/** A text without its links, whose own question marks ask nothing. */
function without(text: string, links: readonly Link[]): string {
  return links.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** A template with the post's own opening in it. */
export function fillTemplate(template: string, content: string): string {
  return template.replace("{opening}", () => opening(content));
}

function opening(content: string): string {
  const words = content.trim().split(/\s+/).slice(0, 6).join(" ");
  const short = graphemesOf(words).slice(0, 48).join("");
  return short.replace(/[\p{P}\s]+$/u, "") || "this";
}
