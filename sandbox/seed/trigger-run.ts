import { firstPersona } from "../inbox/personas.ts";
import { receiveMessage } from "../inbox/receive-message.ts";
import { definitionOf } from "../matrix/definitions.ts";
import { hasEnded, type Run } from "../matrix/run.ts";
import { bareTrigger, startRun, startRuns } from "../matrix/start-run.ts";
import { takeTurn } from "../matrix/take-turn.ts";
import { openDeeds } from "../matrix-steps/open-deeds.ts";
import { cancelJobs } from "../time/enqueue.ts";
import type { Trigger, TriggerData, Triggered } from "./triggered.ts";

const words = { success: "this is urgent: my order came broken.", skipped: "this is just what i needed today." };

/** Lets a run end as it is asked, and for a reason: by a message that the triage tags or passes by, or by a text that no channel takes. */
export async function triggerRun(call: Trigger, { status = "success" }: TriggerData): Promise<Triggered> {
  return status === "failed" ? failing(call) : triaging(call, words[status]);
}

async function triaging(call: Trigger, text: string): Promise<Triggered> {
  const { store, time, requestId } = call;
  const participant = firstPersona({ workspaceId: store.workspaceId, seedNumber: time.seedNumber });
  const message = { channel: "linkedin", kind: "dm", text, postId: null, participant, requestId } as const;
  const made = await receiveMessage(store, time, { ...message, words: call.newId("msg") });
  await cancelJobs(store, made.eventId);
  const { id } = definitionOf(store, "reply-triage");
  const run = (await startRuns(store, time, made.eventId)).find(({ matrixId }) => matrixId === id);
  if (!run) throw new Error("A message sets off the triage.");
  return { ...(await toTheEnd(call, run)), threadId: made.threadId, messageId: made.messageId };
}

async function failing(call: Trigger): Promise<Triggered> {
  const { store, time, requestId } = call;
  const definition = definitionOf(store, "launch-week-nudge");
  const trigger = bareTrigger("manual", { text: "a".repeat(281), channels: ["x"] });
  const wish = { definition, id: call.newId("run"), dryRun: false, trigger, requestId };
  return toTheEnd(call, await startRun(store, time, wish));
}

/** Takes every step at once instead of one for each job. */
async function toTheEnd({ store, time, services }: Trigger, begun: Run): Promise<Triggered> {
  const deeds = openDeeds(() => services);
  let run = begun;
  let told: string | null = null;
  while (!hasEnded(run)) {
    const turn = await takeTurn(store, time, run, deeds);
    run = turn.run;
    told = turn.eventId;
  }
  await cancelJobs(store, run.id);
  return { eventIds: told === null ? [] : [told], runId: run.id };
}
