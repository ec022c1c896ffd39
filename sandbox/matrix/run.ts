import type { Schema } from "../contract/types.ts";
import { formatInstant, instantOrNull } from "../time/rfc3339.ts";
import type { Step } from "./definitions.ts";

export type RunStatus = Schema<"MatrixRunStatus">;
export type RunError = Schema<"MatrixError">;
export type StepRecord = Schema<"MatrixRunStep">;
export type RunTrigger = Schema<"MatrixRunTrigger">;

/** What a run keeps besides what it shows: the graph that it began with, and where in it it is. */
export interface RunState {
  readonly graph: readonly Step[];
  /** The step that is next, or that waits; null when none is. */
  readonly cursor: string | null;
  /** How many steps were begun. */
  readonly taken: number;
  /** Counts every change, so that a job which is late finds that it is. */
  readonly turn: number;
  readonly approved: boolean;
  readonly acted: boolean;
  /** Posts that this run made, the newest last. */
  readonly made: readonly string[];
  /** How far a dry run has gone ahead of the clock. */
  readonly aheadMs: number;
  readonly requestId: string | null;
}

/** One walk through a matrix. */
export interface Run {
  readonly id: string;
  readonly matrixId: string;
  readonly status: RunStatus;
  readonly dryRun: boolean;
  readonly trigger: RunTrigger;
  readonly steps: readonly StepRecord[];
  readonly waitingFor: "delay" | "approval" | null;
  readonly resumeAt: number | null;
  readonly startedAt: number | null;
  readonly finishedAt: number | null;
  readonly error: RunError | null;
  readonly sequence: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly state: RunState;
}

export interface NewRun {
  readonly id: string;
  readonly matrixId: string;
  readonly dryRun: boolean;
  readonly trigger: RunTrigger;
  readonly graph: readonly Step[];
  readonly requestId: string | null;
}

/** A run that has not begun. */
export function newRun({ id, matrixId, dryRun, trigger, graph, requestId }: NewRun, now: number): Run {
  const cursor = graph[0]?.id ?? null;
  return {
    id,
    matrixId,
    status: "queued",
    dryRun,
    trigger,
    steps: graph.map(pending),
    waitingFor: null,
    resumeAt: null,
    startedAt: null,
    finishedAt: null,
    error: null,
    sequence: 0,
    createdAt: now,
    updatedAt: now,
    state: { graph, cursor, taken: 0, turn: 0, approved: false, acted: false, made: [], aheadMs: 0, requestId },
  };
}

function pending({ id, type, kind, title }: Step): StepRecord {
  const open = { status: "pending", startedAt: null, finishedAt: null, output: null, error: null } as const;
  return { stepId: id, type, kind, title, ...open };
}

export function hasEnded({ status }: Pick<Run, "status">): boolean {
  return status === "success" || status === "failed" || status === "skipped";
}

export function viewRun(run: Run, livemode: boolean): Schema<"MatrixRun"> {
  const { id, matrixId, status, dryRun, trigger, steps, waitingFor, error } = run;
  return {
    id,
    object: "matrix_run",
    livemode,
    matrixId,
    status,
    dryRun,
    trigger,
    steps: [...steps],
    waitingFor,
    resumeAt: instantOrNull(run.resumeAt),
    startedAt: instantOrNull(run.startedAt),
    finishedAt: instantOrNull(run.finishedAt),
    error,
    createdAt: formatInstant(run.createdAt),
    updatedAt: formatInstant(run.updatedAt),
  };
}
