import { matrix } from "../contract/facts.gen.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { Step } from "./definitions.ts";
import { hasEnded, type Run, type RunError, type StepRecord } from "./run.ts";

type Output = StepRecord["output"];

/** What came of one step. */
export type Outcome =
  | {
      readonly kind: "done";
      readonly output: Output;
      readonly next: string | null;
      /** It was a condition, and it did not hold. */
      readonly saidNo?: boolean;
      /** It did something, or would have in a dry run. */
      readonly acted?: boolean;
      readonly made?: string;
      readonly aheadMs?: number;
      readonly about?: { readonly threadId?: string; readonly postId?: string };
    }
  | { readonly kind: "wait"; readonly output: Output; readonly until: number }
  | { readonly kind: "ask"; readonly output: Output }
  | { readonly kind: "failed"; readonly error: RunError }
  /** There is nothing that the run could be about. */
  | { readonly kind: "nothing"; readonly error: RunError };

/** The step that a run does next. Null when it has done as many as a run may, or when there is none. */
export function nextStep({ state }: Run): Step | null {
  if (state.taken >= matrix.mostSteps && state.cursor !== null) return null;
  return state.graph.find(({ id }) => id === state.cursor) ?? null;
}

/** Where a run is after one step. */
export function goOn(run: Run, step: Step, outcome: Outcome, now: number): Run {
  const waited = recordOf(run, step)?.status === "waiting" || recordOf(run, step)?.status === "running";
  const taken = run.state.taken + (waited ? 0 : 1);
  const begun = { ...run, startedAt: run.startedAt ?? now, waitingFor: null, resumeAt: null, updatedAt: now };
  const state = { ...run.state, taken, turn: run.state.turn + 1 };
  switch (outcome.kind) {
    case "wait":
      return {
        ...mark({ ...begun, state }, step, now, { status: "waiting", output: outcome.output }),
        status: "waiting",
        waitingFor: "delay",
        resumeAt: outcome.until,
      };
    case "ask":
      return {
        ...mark({ ...begun, state }, step, now, { status: "waiting", output: outcome.output }),
        status: "waiting",
        waitingFor: "approval",
      };
    case "failed":
      return endRun(mark({ ...begun, state }, step, now, { status: "failed", error: outcome.error }), {
        status: "failed",
        error: outcome.error,
        now,
      });
    case "nothing":
      return endRun({ ...begun, state }, { status: "skipped", error: outcome.error, now });
    case "done":
      return afterDone(
        mark({ ...begun, state }, step, now, { status: "success", output: outcome.output }),
        outcome,
        now,
      );
  }
}

function afterDone(run: Run, outcome: Extract<Outcome, { kind: "done" }>, now: number): Run {
  const { next, made, about, aheadMs = 0 } = outcome;
  const state = {
    ...run.state,
    cursor: next,
    approved: false,
    acted: run.state.acted || outcome.acted === true,
    made: made === undefined ? run.state.made : [...run.state.made, made],
    aheadMs: run.state.aheadMs + aheadMs,
  };
  const on: Run = { ...run, status: "running", trigger: { ...run.trigger, ...about }, state };
  if (next !== null) return on;
  const idle = outcome.saidNo === true && !state.acted;
  return endRun(on, { status: idle ? "skipped" : "success", error: null, now });
}

interface End {
  readonly status: "success" | "failed" | "skipped";
  readonly error: RunError | null;
  readonly now: number;
}

/** Ends a run. What it did not come to is skipped. */
export function endRun(run: Run, { status, error, now }: End): Run {
  const at = formatInstant(now);
  const steps = run.steps.map((record) => {
    if (record.status === "pending") return { ...record, status: "skipped" as const };
    const open = record.status === "waiting" || record.status === "running";
    return open ? { ...record, status: "skipped" as const, finishedAt: at } : record;
  });
  const state = { ...run.state, cursor: null, turn: run.state.turn + 1 };
  const open = { waitingFor: null, resumeAt: null };
  return { ...run, ...open, status, error, steps, state, finishedAt: now, updatedAt: now, sequence: run.sequence + 1 };
}

/** Ends a run that would need more steps than a run may have. */
export function endAtLimit(run: Run, now: number): Run {
  const message = `A run has at most ${matrix.mostSteps} steps. This one would need more.`;
  return endRun(run, { status: "failed", error: { code: "step_limit", message }, now });
}

/** Lets a run do what it asked for. */
export function approve(run: Run, now: number): Run {
  if (hasEnded(run) || run.waitingFor !== "approval") throw new Error("This run does not wait for approval.");
  const steps = run.steps.map((record) =>
    record.stepId === run.state.cursor ? { ...record, status: "running" as const } : record,
  );
  const state = { ...run.state, approved: true, turn: run.state.turn + 1 };
  return { ...run, status: "running", waitingFor: null, steps, state, updatedAt: now };
}

export function recordOf(run: Run, { id }: Pick<Step, "id">): StepRecord | undefined {
  return run.steps.find(({ stepId }) => stepId === id);
}

function mark(run: Run, { id }: Step, now: number, change: Partial<StepRecord>): Run {
  const at = formatInstant(now);
  const steps = run.steps.map((record) => {
    if (record.stepId !== id) return record;
    const again = record.status !== "waiting" && record.status !== "running";
    const startedAt = again ? at : record.startedAt;
    return { ...record, startedAt, finishedAt: change.status === "waiting" ? null : at, ...change };
  });
  return { ...run, steps };
}
