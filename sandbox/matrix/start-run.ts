import { setOff } from "../events/set-off.ts";
import { derivedId } from "../ids.ts";
import type { Store } from "../store/store.ts";
import { ownQuery } from "../store/store.ts";
import type { AtomicJob } from "../time/job.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { type Definition, definitionOf, definitionsOf, triggerOf } from "./definitions.ts";
import { keepRun } from "./keep-run.ts";
import { type NewRun, newRun, type Run, type RunTrigger } from "./run.ts";

/** Queues a run of a matrix. */
export async function startRun(
  store: Store,
  time: WorkspaceTime,
  { definition, ...wish }: Omit<NewRun, "graph" | "matrixId"> & { definition: Definition },
): Promise<Run> {
  const run = newRun({ ...wish, matrixId: definition.id, graph: definition.steps }, time.now);
  await keepRun(store, time, run);
  return run;
}

/** A trigger that is about nothing yet. */
export function bareTrigger(kind: RunTrigger["kind"], input: Record<string, unknown> = {}): RunTrigger {
  return { kind, input, eventId: null, threadId: null, postId: null };
}

const eventOf = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("event").select(["body", "request_id"]).where("id", "=", param("id")),
);

/** Queues the runs that an event sets off. */
export async function startRuns(store: Store, time: WorkspaceTime, eventId: string): Promise<Run[]> {
  const row = await store.first(eventOf, { id: eventId });
  if (!row) return [];
  const { event, data } = JSON.parse(row.body) as { event: string; data: Record<string, unknown> };
  const runs: Run[] = [];
  for (const slug of setOff({ event, data })) {
    const definition = definitionOf(store, slug);
    const about = { threadId: textOf(data.threadId), postId: textOf(data.postId) };
    const trigger = { kind: triggerOf(definition).kind, input: {}, eventId, ...about };
    const id = derivedId("run", time.now, `${store.workspaceId}:${eventId}:${slug}`);
    runs.push(await startRun(store, time, { definition, id, dryRun: false, trigger, requestId: row.request_id }));
  }
  return runs;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** What an event or the clock sets off. */
export const startJobs: { startRuns: AtomicJob; scheduledRun: AtomicJob } = {
  startRuns: {
    async run({ store, time, subject }) {
      await startRuns(store, time, subject);
      return [];
    },
  },
  scheduledRun: {
    async run({ store, time, subject }) {
      const definition = definitionsOf(store).find(({ id }) => id === subject);
      if (definition?.status !== "active") return [];
      const id = derivedId("run", time.now, `${store.workspaceId}:${subject}:schedule:${time.now}`);
      const trigger = bareTrigger("schedule");
      await startRun(store, time, { definition, id, dryRun: false, trigger, requestId: null });
      return [];
    },
  },
};
