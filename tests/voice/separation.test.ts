import assert from "node:assert/strict";
import { test } from "node:test";
import { auc } from "#sandbox/voice/auc.ts";
import { backgroundTexts } from "#sandbox/voice/background.ts";
import { compareStyle, encodeText, styleModel } from "#sandbox/voice/style-model.ts";
import { meanOf, openBackground, scoreOf, trainStyle } from "#sandbox/voice/train-style.ts";
import { voices } from "#tests/support/voice-texts.ts";

const background = openBackground(backgroundTexts());
const samples = 15;

interface Judged {
  readonly separation: number;
  readonly own: number;
  readonly others: number;
}

/** Trains one person on fifteen posts and judges posts that no model has seen, all with content words masked. */
function judge(name: string): Judged {
  const texts = voices.get(name) ?? [];
  const trained = trainStyle(texts.slice(0, samples), background);
  const author = styleModel(trained.counts, "author");
  const closeness = (text: string) => compareStyle(author, background.model, encodeText(text)).closeness;
  const own = texts.slice(samples).map(closeness);
  const foreign = [...voices].filter(([other]) => other !== name).flatMap(([, posts]) => posts.map(closeness));
  const scores = (values: readonly number[]) => values.map((value) => scoreOf(value, trained.calibration));
  return { separation: auc(own, foreign), own: meanOf(scores(own)), others: meanOf(scores(foreign)) };
}

const judged = new Map([...voices.keys()].map((name) => [name, judge(name)]));

test("unseen posts of five people are told apart at 15 samples, content words masked: AUC of 0.85 and more", () => {
  assert.ok(meanOf([...judged.values()].map(({ separation }) => separation)) >= 0.85, JSON.stringify([...judged]));
});

for (const [name, { separation, own, others }] of judged) {
  test(`${name}: own posts score above those of others, and none is told by chance`, () => {
    assert.ok(separation >= 0.75, `${separation}`);
    assert.ok(own > others + 15, `${own} and ${others}`);
  });
}
