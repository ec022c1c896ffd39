// `npm run bench -- --voice`: how well the voice tells authors apart whom it was never tuned on, and how long a training
// takes. Words that carry a subject are masked, as they are in the product.
import { deflateRawSync } from "node:zlib";
import { seededBetween } from "../sandbox/seeded.ts";
import { auc } from "../sandbox/voice/auc.ts";
import { backgroundTexts } from "../sandbox/voice/background.ts";
import { isFunctionWord } from "../sandbox/voice/function-words.ts";
import { learnVoice } from "../sandbox/voice/learn-voice.ts";
import { wordsOf } from "../sandbox/voice/measure-text.ts";
import { compareStyle, type Encoded, encodeText, styleModel } from "../sandbox/voice/style-model.ts";
import { type Background, meanOf, openBackground, scoreOf, trainStyle } from "../sandbox/voice/train-style.ts";
import { type Author, brownAuthors, readmeAuthors } from "./voice-authors.ts";

const samples = 15;
const draws = 3;
const ofOthers = 150;
const mostAuthors = 100;

interface Judged {
  readonly separation: number;
  readonly own: number;
  readonly others: number;
}

function shuffled<Item>(items: readonly Item[], ...seed: (string | number)[]): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = seededBetween(0, last, "bench voice", ...seed, last);
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}

/** Trains on fifteen texts of each author, drawn three times, and judges the rest of theirs and some of all others. */
function separate(authors: readonly Author[], background: Background): readonly Judged[] {
  const encoded = new Map(authors.map(({ name, texts }) => [name, texts.map(encodeText)]));
  return authors.map(({ name, texts }) => {
    const foreign = authors.filter((other) => other.name !== name).flatMap((other) => encoded.get(other.name) ?? []);
    const rounds = Array.from({ length: draws }, (_, draw) => {
      const order = shuffled(texts, name, draw);
      const trained = trainStyle(order.slice(0, samples), background);
      const author = styleModel(trained.counts, "author");
      const closeness = (text: Encoded) => compareStyle(author, background.model, text).closeness;
      const own = order.slice(samples).map(encodeText).map(closeness);
      const others = shuffled(foreign, name, draw, "others").slice(0, ofOthers).map(closeness);
      const scores = (values: readonly number[]) => meanOf(values.map((value) => scoreOf(value, trained.calibration)));
      return { separation: auc(own, others), own: scores(own), others: scores(others) };
    });
    const mean = (key: keyof Judged) => meanOf(rounds.map((round) => round[key]));
    return { separation: mean("separation"), own: mean("own"), others: mean("others") };
  });
}

/** The middle of five trainings on as many and as long texts as one may send, after one to warm up. */
function trainingMs(authors: readonly Author[], background: Background): number {
  const texts = shuffled(
    authors.flatMap((author) => author.texts),
    "500",
  )
    .slice(0, 500)
    .map((text) => text.slice(0, 100));
  const deflated = deflateRawSync(JSON.stringify(texts.map((text) => ({ text, channels: ["x"] }))));
  const times = Array.from({ length: 6 }, () => {
    const startedAt = performance.now();
    learnVoice(deflated, background);
    return performance.now() - startedAt;
  });
  return times.slice(1).sort((one, other) => one - other)[2] ?? 0;
}

export function measureVoice(): boolean {
  const background = openBackground(backgroundTexts());
  const authors = shuffled(brownAuthors(), "authors").slice(0, mostAuthors);
  const sources: readonly (readonly [what: string, authors: readonly Author[], goal: number | null])[] = [
    ["Brown corpus, one author a document", authors, 0.85],
    ["READMEs of packages, one genre", readmeAuthors(), null],
  ];
  console.log("| texts | authors | words masked | AUC | worst author | own, others: mean score | goal | reached |");
  console.log("|---|---|---|---|---|---|---|---|");
  let reached = true;
  for (const [what, some, goal] of sources) {
    const judged = separate(some, background);
    const mean = meanOf(judged.map(({ separation }) => separation));
    const worst = Math.min(...judged.map(({ separation }) => separation));
    const words = some.flatMap(({ texts }) => texts.flatMap(wordsOf));
    const masked = words.filter((word) => !isFunctionWord.has(word)).length / words.length;
    const scores = `${meanOf(judged.map(({ own }) => own)).toFixed(0)}, ${meanOf(judged.map(({ others }) => others)).toFixed(0)}`;
    const end = goal === null ? "– | –" : `≥ ${goal} | ${mean >= goal ? "yes" : "**no**"}`;
    console.log(
      `| ${what} | ${some.length} | ${(100 * masked).toFixed(0)} % | ${mean.toFixed(3)} | ${worst.toFixed(2)} | ${scores} | ${end} |`,
    );
    reached &&= goal === null || mean >= goal;
  }
  const ms = trainingMs(authors, background);
  console.log(`\nTraining on 500 texts of 100 characters: ${ms.toFixed(0)} ms (goal: ≤ 1,000 ms).`);
  return reached && ms <= 1000;
}
