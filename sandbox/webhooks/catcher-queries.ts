import { ownQuery, type Store } from "../store/store.ts";

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

const columns = ["answers", "position", "received"] as const;

export const catcherOf = ownQuery<object>()((own) => own.selectFrom("catcher").select(columns));

const heldCatcher = ownQuery<object>()((own) => own.selectFrom("catcher").select(columns).forUpdate());
const firstCatcher = ownQuery<CatcherRow>()((own, param) =>
  own
    .insertInto("catcher", { answers: param("answers"), position: param("position"), received: param("received") })
    .onConflict((conflict) => conflict.doNothing()),
);

/** The catcher, held until the transaction ends, so that each of its answers is given once. */
export async function lockCatcher(store: Store): Promise<CatcherRow> {
  const known = await store.first(heldCatcher, {});
  if (known) return known;
  await store.all(firstCatcher, defaultAnswers);
  return (await store.first(heldCatcher, {})) ?? defaultAnswers;
}

export const saveCatcher = ownQuery<CatcherRow>()((own, param) => {
  const values = { answers: param("answers"), position: param("position"), received: param("received") };
  return own
    .insertInto("catcher", values)
    .onConflict((conflict) => conflict.columns(["workspace_id", "livemode"]).doUpdateSet(values));
});
