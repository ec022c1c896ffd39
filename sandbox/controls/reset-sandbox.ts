import { ApiError } from "../errors.ts";
import type { Call, Handler } from "../operation.ts";
import { freezeAt, runFrom } from "../time/move-clock.ts";
import { formatInstant, parseInstant } from "../time/rfc3339.ts";
import { beginEpoch } from "./begin-epoch.ts";
import { changeClock } from "./change-clock.ts";
import { dropDeliveries } from "./clear-test-mode.ts";
import { furthestFrom } from "./furthest-from.ts";

const earliest = Date.UTC(2000, 0, 1);

/** Takes test mode back to a beginning. Keys, webhooks, the log and the plan stay. */
export const resetSandbox: Handler<"resetSandbox"> = async (call) => {
  const { store, services, body, requestId } = call;
  const { workspaceId } = store;
  const { seed = "empty", seedNumber = 1 } = body ?? {};
  const { body: clock } = await changeClock(call, async (session, before, realNow) => {
    const clockStart = startOf(call, realNow);
    const now = clockStart ?? realNow;
    const epoch = await beginEpoch(session, store, { seedNumber, draws: 0, by: now - before });
    await services.plantSeed(seed, { session, workspaceId, now, requestId, seedNumber, epoch });
    await dropDeliveries(store);
    await (clockStart === null ? runFrom : freezeAt)(session, workspaceId, now, realNow);
  });
  return { status: 200, body: { object: "sandbox_reset", livemode: false, seed, seedNumber, clock } };
};

function startOf({ body }: Call<"resetSandbox">, realNow: number): number | null {
  if (body?.clockStart === undefined) return null;
  const wanted = parseInstant(body.clockStart);
  if ("problem" in wanted) throw refused("invalid_date", wanted.problem);
  const latest = furthestFrom(realNow);
  if (wanted.at >= earliest && wanted.at <= latest) return wanted.at;
  throw refused("out_of_range", `Send an instant from ${formatInstant(earliest)} to ${formatInstant(latest)}.`);
}

function refused(code: "invalid_date" | "out_of_range", detail: string): ApiError {
  return new ApiError("validation_failed", { detail, errors: [{ pointer: "/clockStart", code, detail }] });
}
