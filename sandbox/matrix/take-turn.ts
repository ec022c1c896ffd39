import type { Store } from "../store/store.ts";
import type { AtomicJob, Happening, JobCall } from "../time/job.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import type { Deeds } from "./deeds.ts";
import { doStep } from "./do-step.ts";
import { endAtLimit, endRun, goOn, nextStep } from "./go-on.ts";
import { keepRun } from "./keep-run.ts";
import { hasEnded, type Run } from "./run.ts";
import { holdRun } from "./run-queries.ts";

/** One step of a run for each job: its effect, the cursor and the job of the next step are one transaction. */
export function turnJob(deeds: Deeds): AtomicJob {
  return {
    async run(job) {
      const run = await ownTurn(job);
      return run ? (await takeTurn(job.store, job.time, run, deeds)).happened : [];
    },
    async giveUp(job) {
      const run = await ownTurn(job);
      if (!run) return;
      const error = { code: "internal_error", message: "Something on our side failed at every try of this step." };
      await keepRun(job.store, job.time, endRun(run, { status: "failed", error, now: job.time.now }));
    },
  };
}

/** The run, held, if it still stands where it stood when the job was queued. */
async function ownTurn({ store, subject, payload }: JobCall): Promise<Run | null> {
  const run = await holdRun(store, { matrixId: String(payload.matrixId), id: subject });
  return run && !hasEnded(run) && run.state.turn === payload.turn ? run : null;
}

/** Does the next step of a run, and writes where it is then. */
export async function takeTurn(
  store: Store,
  time: WorkspaceTime,
  run: Run,
  deeds: Deeds,
): Promise<{ run: Run; eventId: string | null; happened: Happening[] }> {
  const step = nextStep(run);
  const now = time.now + run.state.aheadMs;
  const after = step
    ? goOn(run, step, await doStep({ store, time, run, step, deeds, now }), time.now)
    : endAtLimit(run, time.now);
  const eventId = await keepRun(store, time, after);
  const quiet = after.status === "running" && step?.type !== "action";
  return { run: after, eventId, happened: quiet ? [] : [told(after, step?.title ?? "The limit of steps", eventId)] };
}

/** What somebody who moves the clock is told of: what was done or asked, and how it ended. */
function told(run: Run, title: string, eventId: string | null): Happening {
  const kinds = { approval: "matrix_asked", delay: "matrix_waits" } as const;
  const kind = hasEnded(run) ? "matrix_completed" : run.waitingFor === null ? "matrix_acted" : kinds[run.waitingFor];
  const ending = hasEnded(run) ? `: ${run.id} ended as ${run.status}` : "";
  const event = eventId === null ? null : "matrix.completed";
  const none = { postId: null, deliveryId: null, channel: null, webhookId: null };
  return { kind, summary: `${title}${ending}`, ...none, eventId, event };
}
