import { parentPort } from "node:worker_threads";
import type { ThreadAnswer } from "../worker-thread.ts";
import { backgroundTexts } from "./background.ts";
import { learnVoice } from "./learn-voice.ts";
import { unpackGrams } from "./pack-grams.ts";
import { compareStyle, encodeText, type StyleModel, styleModel } from "./style-model.ts";
import { type Background, openBackground, scoreOf } from "./train-style.ts";
import type { ScoreJob, TextScore, VoiceJob, VoiceResult } from "./voice-thread.ts";

const background: Background = openBackground(backgroundTexts());
const kept = new Map<string, StyleModel>();
const mostKept = 16;

parentPort?.on("message", (job: VoiceJob) => {
  try {
    answer("train" in job ? { trained: learnVoice(job.train, background) } : { scores: score(job.score) });
  } catch (error) {
    answer({ problem: error instanceof Error ? error.message : String(error) });
  }
});

function score({ id, model, calibration, texts }: ScoreJob): TextScore[] {
  const author = kept.get(id) ?? styleModel(unpackGrams(model), "author");
  kept.delete(id);
  kept.set(id, author);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return texts.map((text) => {
    const { closeness, bitsPerChar } = compareStyle(author, background.model, encodeText(text));
    return { score: scoreOf(closeness, calibration), bitsPerChar };
  });
}

function answer(message: ThreadAnswer<VoiceResult>): void {
  parentPort?.postMessage(message);
}
