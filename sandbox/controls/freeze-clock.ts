import type { Handler } from "../operation.ts";
import { freezeAt } from "../time/move-clock.ts";
import { changeClock } from "./change-clock.ts";

/** Stops the clock where it stands. Nothing that is due later happens until it moves again. */
export const freezeClock: Handler<"freezeClock"> = (call) =>
  changeClock(call, (session, now, realNow) => freezeAt(session, call.store.workspaceId, now, realNow));
