import { type ChannelSlug, voice } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { fitChannel } from "./fit-channel.ts";
import { emojiOf, wordsOf } from "./measure-text.ts";
import type { Profile } from "./profile.ts";
import { type Span, splitSentences } from "./split-sentences.ts";
import { EditList, type TextEdit } from "./text-edit.ts";

/** What an adjustment goes by: what was measured, and what was asked for. */
export interface Wishes {
  readonly profile: Profile;
  readonly sliders: Schema<"VoiceWishes">;
  readonly bannedPhrases: readonly string[];
}

const leastPart = 4;

/** The mechanical edits that bring a text closer to a voice. Nothing is written anew. */
export function adjustText(text: string, wishes: Wishes, channel: ChannelSlug | null): readonly TextEdit[] {
  const edits = new EditList(text);
  takeOutPhrases(text, wishes.bannedPhrases, edits);
  thinOutEmoji(text, wishes, edits);
  calmExclamations(text, wishes, edits);
  splitLong(text, wishes, edits);
  if (channel !== null) fitChannel(text, channel, edits);
  return edits.all;
}

function mean({ profile }: Wishes, name: Profile["features"][number]["name"]): number {
  return profile.features.find((feature) => feature.name === name)?.mean ?? 0;
}

function isFormal({ sliders }: Wishes): boolean {
  return (sliders.formality ?? 0) >= voice.adjust.formalFrom;
}

/** Takes a span out with one space beside it, so that none is left over. */
function takeOut(text: string, { start, end }: Span, kind: TextEdit["kind"], edits: EditList): void {
  const spaceBefore = text[start - 1] === " ";
  const opensLine = start === 0 || text[start - 1] === "\n";
  if (spaceBefore) edits.add(kind, start - 1, end, "");
  else edits.add(kind, start, opensLine && text[end] === " " ? end + 1 : end, "");
}

function takeOutPhrases(text: string, phrases: readonly string[], edits: EditList): void {
  for (const phrase of [...phrases].sort((one, other) => other.length - one.length)) {
    const words = phrase.trim().split(/\s+/).map(escaped).join("\\s+");
    if (words === "") continue;
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, "giu");
    for (const match of text.matchAll(pattern))
      takeOut(text, { start: match.index, end: match.index + match[0].length }, "banned_phrase", edits);
  }
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

function thinOutEmoji(text: string, wishes: Wishes, edits: EditList): void {
  if (wishes.profile.labels.emoji === "high" && !isFormal(wishes)) return;
  const usual = (mean(wishes, "emoji") * wordsOf(text).length) / 100;
  const kept = isFormal(wishes) || wishes.profile.labels.emoji === "none" ? 0 : Math.max(1, Math.ceil(usual));
  for (const match of emojiOf(text).slice(kept))
    takeOut(text, { start: match.index, end: match.index + match[0].length }, "emoji", edits);
}

/** A voice that hardly exclaims gets points; any other keeps one mark of several. */
function calmExclamations(text: string, wishes: Wishes, edits: EditList): void {
  const calm = isFormal(wishes) || mean(wishes, "exclamationShare") < voice.adjust.exclamationShare;
  for (const match of text.matchAll(/!+/g)) {
    const afterQuestion = text[match.index - 1] === "?";
    const after = afterQuestion ? "" : calm ? "." : "!";
    if (match[0] !== after && (calm || match[0].length > 1))
      edits.add("exclamation", match.index, match.index + match[0].length, after);
  }
}

/** Splits what is far longer than usual at a semicolon, or at a comma before and, but or so. */
function splitLong(text: string, wishes: Wishes, edits: EditList): void {
  const { sentenceWords, briefWords, briefUpTo } = voice.adjust;
  const usual = mean(wishes, "wordsPerSentence") + 2 * mean(wishes, "sentenceSpread");
  const brief = wishes.sliders.detail !== null && wishes.sliders.detail <= briefUpTo;
  const most = brief ? briefWords : Math.max(sentenceWords, Math.ceil(usual));
  const small = mean(wishes, "lowerCaseStarts") >= 0.5;
  const queue = splitSentences(text);
  for (let span = queue.pop(); span; span = queue.pop()) {
    if (wordsOf(text.slice(span.start, span.end)).length <= most) continue;
    const joint = bestJoint(text, span);
    if (!joint) continue;
    // A letter, which may be of two units.
    const next = String.fromCodePoint(text.codePointAt(joint.end) ?? 0);
    edits.add("sentence_split", joint.start, joint.end + next.length, `. ${small ? next : next.toUpperCase()}`);
    queue.push({ start: span.start, end: joint.start }, { start: joint.end, end: span.end });
  }
}

/** The joint nearest to the middle that leaves enough on both sides. */
function bestJoint(text: string, { start, end }: Span): Span | null {
  const sentence = text.slice(start, end);
  const middle = sentence.length / 2;
  const joints = [...sentence.matchAll(/; (?=\p{L})|, (?=(?:and|but|so) \p{L})/gu)].filter(
    ({ index, 0: found }) =>
      wordsOf(sentence.slice(0, index)).length >= leastPart &&
      wordsOf(sentence.slice(index + found.length)).length >= leastPart,
  );
  const [best] = joints.sort((one, other) => Math.abs(one.index - middle) - Math.abs(other.index - middle));
  return best ? { start: start + best.index, end: start + best.index + best[0].length } : null;
}
