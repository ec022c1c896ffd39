import type { Keyed } from "../store/keyed.ts";
import type { VoiceTrainingTable } from "../store/schema-voice.ts";
import { ownQuery } from "../store/store.ts";

export type TrainingRow = Omit<VoiceTrainingTable, keyof Keyed>;
/** What an answer shows: everything but the bytes. */
export type ShownTraining = Omit<TrainingRow, "samples" | "model" | "tries">;

const shown = [
  "id",
  "status",
  "version",
  "accepted",
  "rejected",
  "sliders",
  "banned_phrases",
  "result",
  "error",
  "created_at",
  "updated_at",
  "completed_at",
] as const;

/** Inserts nothing when another training is not finished: the index of unfinished ones says so, whoever is first. */
export const insertTraining = ownQuery<TrainingRow>()((own, param) =>
  own
    .insertInto("voice_training", {
      id: param("id"),
      status: param("status"),
      version: param("version"),
      accepted: param("accepted"),
      rejected: param("rejected"),
      sliders: param("sliders"),
      banned_phrases: param("banned_phrases"),
      samples: param("samples"),
      tries: param("tries"),
      result: param("result"),
      model: param("model"),
      error: param("error"),
      created_at: param("created_at"),
      updated_at: param("updated_at"),
      completed_at: param("completed_at"),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id"),
);

export const findTraining = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("voice_training").select(shown).where("id", "=", param("id")),
);

export const unfinishedTraining = ownQuery<object>()((own) =>
  own.selectFrom("voice_training").select(["id", "status"]).where("status", "in", ["queued", "running"]),
);

/** The voice: what the newest finished training left. */
export const currentVoice = ownQuery<object>()((own) =>
  own.selectFrom("voice_training").select(shown).where("version", "is not", null).orderBy("version", "desc").limit(1),
);

export const modelOf = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("voice_training").select("model").where("id", "=", param("id")),
);

export const workOf = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("voice_training").select(["status", "samples"]).where("id", "=", param("id")),
);

export const markRunning = ownQuery<{ id: string; now: number }>()((own, param) =>
  own
    .updateTable("voice_training")
    .set({ status: "running", updated_at: param("now") })
    .where("id", "=", param("id"))
    .where("status", "in", ["queued", "running"])
    .returning("id"),
);

export const countTry = ownQuery<{ id: string }>()((own, param) =>
  own
    .updateTable("voice_training")
    .set((row) => ({ tries: row("tries", "+", 1) }))
    .where("id", "=", param("id"))
    .where("status", "=", "running")
    .returning("tries"),
);

export const markFailed = ownQuery<{ id: string; error: string; now: number }>()((own, param) =>
  own
    .updateTable("voice_training")
    .set({
      status: "failed",
      error: param("error"),
      samples: null,
      updated_at: param("now"),
      completed_at: param("now"),
    })
    .where("id", "=", param("id")),
);

export const dropOldModels = ownQuery<object>()((own) =>
  own.updateTable("voice_training").set({ model: null }).where("model", "is not", null),
);

type Done = { id: string; version: number; result: string; model: Uint8Array; now: number };

export const markDone = ownQuery<Done>()((own, param) =>
  own
    .updateTable("voice_training")
    .set({
      status: "done",
      version: param("version"),
      result: param("result"),
      model: param("model"),
      samples: null,
      updated_at: param("now"),
      completed_at: param("now"),
    })
    .where("id", "=", param("id")),
);
