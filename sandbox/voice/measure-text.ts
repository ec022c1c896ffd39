import { voiceFeatures } from "../contract/facts.gen.ts";
import { isFunctionWord } from "./function-words.ts";
import { splitSentences } from "./split-sentences.ts";
import { meanOf, spreadOf } from "./train-style.ts";

export type FeatureName = keyof typeof voiceFeatures;
export type Measures = Readonly<Record<FeatureName, number>>;

export const featureNames = Object.keys(voiceFeatures) as FeatureName[];

const persons = {
  firstPerson: wordSet("i me my mine myself we us our ours ourselves i'm i've i'd i'll we're we've we'd we'll"),
  secondPerson: wordSet("you your yours yourself yourselves you're you've you'd you'll"),
  thirdPerson: wordSet(
    "he him his himself she her hers herself they them their theirs themselves he's she's they're they've he'd she'd they'd he'll she'll they'll",
  ),
};
const contraction = /(?:n't|'(?:m|re|ve|ll|d|s))$/;
const emojiSign =
  /(?![©®™])\p{Extended_Pictographic}(?:[\ufe0f\u{1f3fb}-\u{1f3ff}]|\u200d\p{Extended_Pictographic})*|\p{Regional_Indicator}{2}/gu;
const linkPattern = /https?:\/\/\S+|www\.\S+/g;
const hashtag = /(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]+/gu;

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** The words of a text, in small letters. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []).map((word) =>
    word.toLowerCase().replaceAll("’", "'"),
  );
}

export function emojiOf(text: string): RegExpExecArray[] {
  return [...text.matchAll(emojiSign)];
}

/** Everything that is counted in one text. The contract says what each number means. */
export function measureText(text: string): Measures {
  const plain = text.replace(linkPattern, " ").replace(hashtag, " ");
  const words = wordsOf(plain);
  const sentences = splitSentences(plain).map(({ start, end }) => plain.slice(start, end));
  const lengths = sentences.map((sentence) => wordsOf(sentence).length).filter((length) => length > 0);
  const per100 = (count: number) => (words.length === 0 ? 0 : (100 * count) / words.length);
  const wordRate = (holds: (word: string) => boolean) => per100(words.filter(holds).length);
  const signRate = (sign: RegExp) => per100(plain.match(sign)?.length ?? 0);
  const share = (sign: RegExp) => meanOf(sentences.map((sentence) => (sign.test(sentence) ? 1 : 0)));
  return {
    wordsPerSentence: meanOf(lengths),
    sentenceSpread: spreadOf(lengths),
    sentences: sentences.length,
    paragraphs: text.split(/\n\s*\n/).filter((part) => part.trim() !== "").length,
    lettersPerWord: meanOf(words.map((word) => word.length)),
    wordVariety: words.length === 0 ? 0 : new Set(words).size / words.length,
    functionWords: wordRate((word) => isFunctionWord.has(word)),
    contractions: wordRate((word) => contraction.test(word)),
    firstPerson: wordRate((word) => persons.firstPerson.has(word)),
    secondPerson: wordRate((word) => persons.secondPerson.has(word)),
    thirdPerson: wordRate((word) => persons.thirdPerson.has(word)),
    commas: signRate(/,/g),
    colons: signRate(/[:;](?=\s|$)/g),
    dashes: signRate(/[–—]|(?<=\s)--?(?=\s)/g),
    brackets: signRate(/[([]/g),
    quotes: signRate(/["“”]/g),
    ellipses: signRate(/\.{3}|…/g),
    questionShare: share(/\?[!?"'’”)\]]*$/),
    exclamationShare: share(/![!?"'’”)\]]*$/),
    lowerCaseStarts: share(/^\P{L}*\p{Ll}/u),
    emoji: per100(emojiOf(text).length),
    hashtags: text.match(hashtag)?.length ?? 0,
    links: text.match(linkPattern)?.length ?? 0,
  };
}
