import { ApiError } from "../errors.ts";
import type { Handler } from "../operation.ts";
import { notTrained } from "./not-trained.ts";
import { resultOf, viewTraining } from "./training-view.ts";
import { currentVoice } from "./voice-queries.ts";

export const getVoice: Handler<"getVoice"> = async ({ store }) => {
  const row = await store.first(currentVoice, {});
  if (row?.version == null) throw new ApiError("not_found", { detail: notTrained });
  const { id, livemode, accepted, confidence, sliders, bannedPhrases, createdAt, updatedAt } = viewTraining(
    row,
    store.livemode,
  );
  const { channels, evaluation, profile } = resultOf(row);
  return {
    status: 200,
    body: {
      id,
      object: "voice",
      livemode,
      version: row.version,
      sampleCount: accepted,
      channels,
      confidence,
      evaluation,
      profile,
      sliders,
      bannedPhrases,
      createdAt,
      updatedAt,
    },
  };
};
