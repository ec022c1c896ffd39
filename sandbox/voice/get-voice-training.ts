import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { Handler } from "../operation.ts";
import { viewTraining } from "./training-view.ts";
import { findTraining } from "./voice-queries.ts";

export const getVoiceTraining: Handler<"getVoiceTraining"> = async ({ store, path }) => {
  const row = hasIdShape(path.id, "vtr") ? await store.first(findTraining, { id: path.id }) : undefined;
  if (!row) throw notFound("training");
  return { status: 200, body: viewTraining(row, store.livemode) };
};
