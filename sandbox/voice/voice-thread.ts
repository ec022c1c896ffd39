import { openThread, type Thread } from "../worker-thread.ts";
import type { Calibration } from "./train-style.ts";
import type { TrainingResult } from "./training-view.ts";

/** What comes of a training: the model as bytes, and everything that is shown. */
export interface TrainedVoice {
  readonly model: Uint8Array<ArrayBuffer>;
  readonly result: TrainingResult;
}

/** Some texts to hold against one voice. */
export interface ScoreJob {
  /** Names the model, so that a worker that knows it need not unpack it again. */
  readonly id: string;
  readonly model: Uint8Array;
  readonly calibration: Calibration;
  readonly texts: readonly string[];
}

export interface TextScore {
  readonly score: number;
  readonly bitsPerChar: number;
}

export type VoiceJob = { readonly train: Uint8Array } | { readonly score: ScoreJob };
export type VoiceResult = { readonly trained: TrainedVoice } | { readonly scores: readonly TextScore[] };

/** Learns from deflated samples. */
export type Trainer = (samples: Uint8Array) => Promise<TrainedVoice>;

const failure = "The voice could not be worked on";
let trainer: Thread<VoiceJob, VoiceResult> | undefined;
let scorer: Thread<VoiceJob, VoiceResult> | undefined;

/** Learns on a thread of its own, so that neither a call nor a score waits for it. */
export const trainOnThread: Trainer = async (samples) => {
  trainer ??= openThread(workerBeside(import.meta.url), { failure });
  const result = await trainer.ask({ train: samples });
  if (!("trained" in result)) throw new Error(`${failure}: the worker answered another job.`);
  return result.trained;
};

export async function scoreOnThread(job: ScoreJob): Promise<readonly TextScore[]> {
  scorer ??= openThread(workerBeside(import.meta.url), { failure });
  const result = await scorer.ask({ score: job });
  if (!("scores" in result)) throw new Error(`${failure}: the worker answered another job.`);
  return result.scores;
}

function workerBeside(here: string): URL {
  return new URL(/* turbopackIgnore: true */ "voice-worker.ts", here);
}
