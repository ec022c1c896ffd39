import type { BodyOf } from "../contract/types.ts";
import type { FieldProblem } from "../errors.ts";
import type { Call, Handler, Sound } from "../operation.ts";
import { Store } from "../store/store.ts";
import { parseInstant } from "../time/rfc3339.ts";
import { threadById } from "./thread-queries.ts";
import { viewThread } from "./thread-view.ts";
import { changeProblems, type ThreadChange, updateThread } from "./update-thread.ts";

export const updateInboxThread: Handler<"updateInboxThread"> = Object.assign(change, { alsoWrong: restOfChange });

async function change({ store, time, path, body }: Call<"updateInboxThread">) {
  const thread = await updateThread(store, time, path.id, changeIn(body));
  return { status: 200 as const, body: viewThread(thread, store.livemode) };
}

/** Whether a snooze fits shows only where the status and its time are both sound; the clock is not asked here. */
async function restOfChange({ actor, path, body, services }: Sound<"updateInboxThread">): Promise<FieldProblem[]> {
  if (body.status === undefined || body.snoozedUntil === undefined) return [];
  const store = new Store(services.engine, actor.workspace.id, actor.livemode);
  const thread = await store.first(threadById, { id: path.id });
  return thread ? changeProblems(thread, changeIn(body), Number.NEGATIVE_INFINITY) : [];
}

function changeIn({ snoozedUntil, ...rest }: Partial<BodyOf<"updateInboxThread">>): ThreadChange {
  if (snoozedUntil === undefined || snoozedUntil === null)
    return snoozedUntil === null ? { ...rest, snoozedUntil } : rest;
  const parsed = parseInstant(snoozedUntil);
  return "at" in parsed ? { ...rest, snoozedUntil: parsed.at } : rest;
}
