import type { Handler } from "../operation.ts";
import { runFrom } from "../time/move-clock.ts";
import { changeClock } from "./change-clock.ts";

/** Lets the clock run on from where it stands. It never jumps back to real time. */
export const resumeClock: Handler<"resumeClock"> = (call) =>
  changeClock(call, (session, now, realNow) => runFrom(session, call.store.workspaceId, now, realNow));
