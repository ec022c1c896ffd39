import { ownQuery } from "../store/store.ts";

export interface CatcherRow {
  readonly answers: string;
  readonly position: number;
  readonly received: number;
}

/** Until somebody says otherwise, everything is answered with 200. */
export const defaultAnswers: CatcherRow = {
  answers: JSON.stringify([{ kind: "respond", status: 200, body: "", headers: {}, delayMs: 0 }]),
  position: 0,
  received: 0,
};

export const catcherOf = ownQuery<object>()((own) =>
  own.selectFrom("catcher").select(["answers", "position", "received"]).forUpdate(),
);

export const saveCatcher = ownQuery<CatcherRow>()((own, param) => {
  const values = { answers: param("answers"), position: param("position"), received: param("received") };
  return own
    .insertInto("catcher", values)
    .onConflict((conflict) => conflict.columns(["workspace_id", "livemode"]).doUpdateSet(values));
});
