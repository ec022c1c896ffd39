import { ownQuery } from "../store/store.ts";

/** An open stream says this often that it is there. */
export const sayEveryMs = 60_000;
/** After this silence nobody listens, even if a process died before it could say so. */
export const silenceMs = 3 * sayEveryMs;

type Presence = { id: string; stream: string; now: number };

/** A stream takes the listener over; an older one finds another name in its place. */
export const takeListener = ownQuery<Presence>()((own, param) =>
  own
    .updateTable("webhook")
    .set((row) => ({
      stream: param("stream"),
      seen_at: param("now"),
      // Who was switched off for being away comes back by listening; what was held meanwhile can be replayed.
      status: row
        .case()
        .when("disabled_reason", "=", "away")
        .then("enabled" as const)
        .else(row.ref("status"))
        .end(),
      disabled_reason: row
        .case()
        .when("disabled_reason", "=", "away")
        .then(null)
        .else(row.ref("disabled_reason"))
        .end(),
      version: row("version", "+", 1),
    }))
    .where("id", "=", param("id")),
);

export const sayPresent = ownQuery<Presence>()((own, param) =>
  own
    .updateTable("webhook")
    .set({ seen_at: param("now") })
    .where("id", "=", param("id"))
    .where("stream", "=", param("stream")),
);

export const leaveListener = ownQuery<Presence>()((own, param) =>
  own
    .updateTable("webhook")
    .set({ stream: null, seen_at: param("now") })
    .where("id", "=", param("id"))
    .where("stream", "=", param("stream")),
);

/** True while a stream of any process serves a listener. */
export function isPresent(row: { stream: string | null; seen_at: number | null }, realNow: number): boolean {
  return row.stream !== null && realNow - (row.seen_at ?? 0) < silenceMs;
}
