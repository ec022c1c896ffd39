import { deflateRawSync } from "node:zlib";
import { voice } from "../contract/facts.gen.ts";
import type { BodyOf } from "../contract/types.ts";
import { ApiError } from "../errors.ts";
import type { Handler } from "../operation.ts";
import type { Store } from "../store/store.ts";
import { enqueue } from "../time/enqueue.ts";
import { gatherCandidates } from "./gather-candidates.ts";
import { type Candidate, usableSamples } from "./sample.ts";
import { viewTraining } from "./training-view.ts";
import { insertTraining, type TrainingRow, unfinishedTraining } from "./voice-queries.ts";

/** Stores the texts and the job that learns from them. What follows is what stood there at this instant. */
export const trainVoice: Handler<"trainVoice"> = async ({ store, time, body, newId }) => {
  await refuseSecond(store);
  const candidates = await gatherCandidates(store, body);
  refuseTooMuch(candidates, body);
  const { accepted, rejected } = usableSamples(candidates);
  if (accepted.length < voice.samplesMin) refuseTooFew(accepted.length, body);
  const row: TrainingRow = {
    id: newId("vtr"),
    status: "queued",
    version: null,
    accepted: accepted.length,
    rejected: JSON.stringify(rejected),
    sliders: JSON.stringify({ formality: null, detail: null, wit: null, perspective: null, ...body.sliders }),
    banned_phrases: JSON.stringify(body.bannedPhrases ?? []),
    samples: new Uint8Array(deflateRawSync(JSON.stringify(accepted))),
    tries: 0,
    result: null,
    model: null,
    error: null,
    created_at: time.now,
    updated_at: time.now,
    completed_at: null,
  };
  // Another may have begun meanwhile, and even have ended again when we ask which it was.
  while ((await store.all(insertTraining, row)).length === 0) await refuseSecond(store);
  await enqueue(store, time, { kind: "beginTraining", subject: row.id, dueAt: time.now });
  return { status: 202, body: viewTraining(row, store.livemode) };
};

async function refuseSecond(store: Store): Promise<void> {
  const other = await store.first(unfinishedTraining, {});
  if (!other) return;
  throw new ApiError("training_in_progress", {
    detail: `The training ${other.id} is ${other.status}. Read it until it is done or failed, then start another.`,
  });
}

function refuseTooMuch(candidates: readonly Candidate[], body: BodyOf<"trainVoice">): void {
  const actual = candidates.reduce((sum, { text }) => sum + text.length, 0);
  if (actual <= voice.charactersMax) return;
  const [most, have] = [voice.charactersMax, actual].map((count) => count.toLocaleString("en-US"));
  const detail = `All texts together have at most ${most} characters; these have ${have}.`;
  refuse("too_large", detail, { limit: voice.charactersMax, actual }, body);
}

function refuseTooFew(actual: number, body: BodyOf<"trainVoice">): never {
  const found = body.samples || body.postIds ? "these are" : "among your published posts there are";
  const detail = `A voice needs at least ${voice.samplesMin} usable texts; ${found} ${actual}. A text needs ${voice.sampleWordsMin} words or more and counts once.`;
  return refuse("not_enough_samples", detail, { limit: voice.samplesMin, actual }, body);
}

function refuse(
  code: "too_large" | "not_enough_samples",
  detail: string,
  counts: { readonly limit: number; readonly actual: number },
  body: BodyOf<"trainVoice">,
): never {
  const pointer = body.samples || !body.postIds ? "/samples" : "/postIds";
  throw new ApiError(code, { detail, errors: [{ pointer, code, detail, ...counts }] });
}
