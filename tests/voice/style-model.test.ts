import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { backgroundTexts } from "#sandbox/voice/background.ts";
import { learnVoice } from "#sandbox/voice/learn-voice.ts";
import { maskContent } from "#sandbox/voice/mask-content.ts";
import { packGrams, unpackGrams } from "#sandbox/voice/pack-grams.ts";
import { compareStyle, countStyle, encodeText, styleModel } from "#sandbox/voice/style-model.ts";
import { letters, words } from "#sandbox/voice/symbols.ts";
import { openBackground, scoreOf, trainStyle } from "#sandbox/voice/train-style.ts";
import { textsOf } from "#tests/support/voice-texts.ts";

const background = openBackground(backgroundTexts());
const samples = textsOf("engineer").map((text) => ({ text, channels: ["x"] }));
const deflated = (list: readonly object[]) => deflateRawSync(JSON.stringify(list));

test("content words are masked, and how they are built stays", () => {
  assert.equal(
    maskContent("We moved 2 million rows — NASA’s slowest, at https://a.example/x. “Quickly!” said Ravi"),
    'We xed 0 xion xs — Xs x, at → "Xly!" x X',
  );
});

test("the same samples give the same bytes", () => {
  const one = learnVoice(deflated(samples), background);
  const two = learnVoice(deflated(samples), openBackground(backgroundTexts()));
  assert.deepEqual(one, two);
});

test("a model packs small and comes back whole", () => {
  const counts = countStyle(samples.map(({ text }) => encodeText(text)));
  const packed = packGrams(counts);
  assert.ok(packed.length < 8000, `${packed.length}`);
  assert.deepEqual(
    unpackGrams(packed).map((model) => [...model]),
    counts.map((model) => [...model].sort(([one], [other]) => one - other)),
  );
});

test("any text is told in symbols of the alphabets, and any score lies between 0 and 100", () => {
  const { counts, calibration } = trainStyle(textsOf("engineer"), background);
  const author = styleModel(counts, "author");
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1, maxLength: 300 }), (text) => {
      const encoded = encodeText(text);
      for (const [view, { size }] of [letters, words].entries())
        assert.ok(encoded[view]?.every((symbol) => Number.isInteger(symbol) && symbol >= 0 && symbol < size));
      const { closeness, bitsPerChar } = compareStyle(author, background.model, encoded);
      assert.ok(Number.isFinite(closeness) && bitsPerChar >= 0);
      const score = scoreOf(closeness, calibration);
      assert.ok(Number.isInteger(score) && score >= 0 && score <= 100);
    }),
    { numRuns: 300 },
  );
});

test("likelihoods of all symbols after any beginning add up to one", () => {
  const { counts } = trainStyle(textsOf("engineer"), background);
  const views = [letters, words].map((alphabet, view) => ({ alphabet, model: styleModel(counts, "author")[view] }));
  for (const { alphabet, model } of views)
    for (const before of [0, 1, 70, 4097, 262_145]) {
      let sum = 0;
      for (let symbol = 0; symbol < alphabet.size; symbol++)
        sum += model?.likelihood(before, symbol, 1 / alphabet.size) ?? 0;
      assert.ok(Math.abs(sum - 1) < 1e-9, `${sum}`);
    }
});

test("voices that cannot be told apart score 50 throughout", () => {
  assert.equal(scoreOf(1, { middle: 0, slope: 0 }), 50);
});

test("a training on 500 samples of all the room takes less than a second of CPU", () => {
  const texts = Array.from({ length: 500 }, (_, index) => ({
    text: `${index} ${backgroundTexts()[index % 120] ?? ""}`.repeat(2).slice(0, 100),
    channels: ["x"],
  }));
  const took = Array.from({ length: 3 }, () => {
    const before = process.threadCpuUsage();
    learnVoice(deflated(texts), background);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  });
  assert.ok(Math.min(...took) < 1000, `${took} ms`);
});
