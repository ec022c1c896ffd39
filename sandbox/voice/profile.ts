import { voice } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { featureNames, type Measures, measureText, wordsOf } from "./measure-text.ts";
import { splitSentences } from "./split-sentences.ts";
import { meanOf, spreadOf } from "./train-style.ts";

export type Profile = Schema<"VoiceProfile">;
type Feature = Profile["features"][number];

const mostShown = 10;

/** What is measured over all samples, the labels that follow, and what comes again and again. */
export function profileOf(texts: readonly string[]): Profile {
  const features = featuresOf(texts.map(measureText));
  const sentences = texts.map((text) => splitSentences(text).map(({ start, end }) => wordsOf(text.slice(start, end))));
  const firsts = sentences.flatMap((list) => (list[0] ? [list[0].slice(0, 2)] : []));
  const lasts = sentences.flatMap((list) => (list.length > 0 ? [(list.at(-1) as string[]).slice(-2)] : []));
  return {
    features,
    labels: labelsOf(
      features,
      sentences.flat().map((words) => words.length),
    ),
    openings: often(firsts.filter((words) => words.length === 2)),
    closings: often(lasts.filter((words) => words.length === 2)),
    phrases: phrasesOf(sentences),
  };
}

export function featuresOf(measured: readonly Measures[]): Feature[] {
  return featureNames.map((name) => {
    const values = measured.map((measures) => measures[name]);
    return { name, mean: rounded(meanOf(values)), spread: rounded(spreadOf(values)) };
  });
}

/** The labels, by the thresholds that the contract publishes. */
function labelsOf(features: readonly Feature[], lengths: readonly number[]): Profile["labels"] {
  const mean = (name: Feature["name"]) => features.find((feature) => feature.name === name)?.mean ?? 0;
  const { casual, formal, pointsFor } = voice.tone;
  const casualPoints = countTrue([
    mean("contractions") >= casual.contractions,
    mean("exclamationShare") >= casual.exclamationShare,
    mean("lowerCaseStarts") >= casual.lowerCaseStarts,
    mean("emoji") >= casual.emoji,
  ]);
  const formalPoints = countTrue([
    mean("contractions") < formal.contractionsBelow,
    mean("wordsPerSentence") >= formal.wordsPerSentence,
    mean("lettersPerWord") >= formal.lettersPerWord,
  ]);
  const variation = spreadOf(lengths) / Math.max(1, meanOf(lengths));
  const first = mean("firstPerson") / Math.max(0.01, mean("firstPerson") + mean("thirdPerson"));
  const { cadence, emoji, perspective } = voice;
  return {
    tone: casualPoints >= pointsFor ? "casual" : formalPoints >= pointsFor ? "formal" : "neutral",
    cadence: variation >= cadence.variedFrom ? "varied" : variation >= cadence.moderateFrom ? "moderate" : "tight",
    emoji:
      mean("emoji") === 0
        ? "none"
        : mean("emoji") >= emoji.highFrom
          ? "high"
          : mean("emoji") >= emoji.mediumFrom
            ? "medium"
            : "low",
    perspective:
      first >= perspective.firstFrom ? "first_person" : first <= perspective.thirdUpTo ? "third_person" : "mixed",
  };
}

/** Runs of three and four words that came in at least two samples. */
function phrasesOf(samples: readonly (readonly (readonly string[])[])[]): Profile["phrases"] {
  const counts = new Map<string, number>();
  for (const sentences of samples) {
    const here = new Set<string>();
    for (const words of sentences)
      for (const length of [3, 4])
        for (let start = 0; start + length <= words.length; start++)
          here.add(words.slice(start, start + length).join(" "));
    for (const phrase of here) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  const longer = [...counts].filter(([phrase, count]) => count > 1 && phrase.split(" ").length === 4);
  const covered = (phrase: string, count: number) =>
    longer.some(([long, times]) => times === count && long !== phrase && long.includes(phrase));
  return ranked([...counts].filter(([phrase, count]) => count > 1 && !covered(phrase, count)));
}

function often(runs: readonly (readonly string[])[]): Profile["openings"] {
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(run.join(" "), (counts.get(run.join(" ")) ?? 0) + 1);
  return ranked([...counts].filter(([, count]) => count > 1));
}

function ranked(counts: readonly (readonly [string, number])[]): { text: string; count: number }[] {
  return [...counts]
    .sort(([one, often], [other, less]) => less - often || (one < other ? -1 : 1))
    .slice(0, mostShown)
    .map(([text, count]) => ({ text, count }));
}

function countTrue(points: readonly boolean[]): number {
  return points.filter(Boolean).length;
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
