import type { EventName } from "../contract/facts.gen.ts";
import { finishRun } from "../matrix/finish-run.ts";
import { matrixId } from "../matrix/matrix-id.ts";
import { triggerPost } from "./trigger-post.ts";
import { triggerReply } from "./trigger-reply.ts";
import type { Trigger, TriggerData, Triggered } from "./triggered.ts";

/** Really does what an event tells of: makes a post and publishes it, receives a message, ends a run. */
export function trigger(call: Trigger, event: EventName, data: TriggerData): Promise<Triggered> {
  switch (event) {
    case "reply.received":
      return triggerReply(call, data);
    case "matrix.completed":
      return run(call, data);
    default:
      return triggerPost(call, event, data);
  }
}

async function run(call: Trigger, data: TriggerData): Promise<Triggered> {
  const { store, time } = call;
  const row = {
    matrix_id: matrixId(store.workspaceId, "reply-triage"),
    id: call.newId("run"),
    status: "running" as const,
    dry_run: 0,
    trigger: JSON.stringify({ kind: "manual", input: {} }),
    steps: "[]",
    waiting_for: null,
    resume_at: null,
    started_at: time.now,
    finished_at: null,
    error: null,
    sequence: 0,
    created_at: time.now,
  };
  const eventId = await finishRun(store, time, row, data.status ?? "success", call.requestId);
  return { eventIds: eventId === null ? [] : [eventId], runId: row.id };
}
