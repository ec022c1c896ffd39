import { ApiError } from "../errors.ts";
import type { Store } from "../store/store.ts";
import { addDuration } from "../time/duration.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import type { DeedPlace, Deeds } from "./deeds.ts";
import type { Step } from "./definitions.ts";
import type { Run } from "./run.ts";
import { type ThreadFacts, threadFacts } from "./subjects.ts";

/** One step at work. */
export interface StepPlace {
  readonly store: Store;
  readonly time: WorkspaceTime;
  readonly run: Run;
  readonly step: Step;
  readonly deeds: Deeds;
  /** The clock, or where a dry run has gone ahead of it. */
  readonly now: number;
}

/** A setting that is a text. The graph was made with it, so its lack is our own mistake. */
export function textSetting({ step }: StepPlace, name: string): string {
  const value = step.settings[name];
  if (typeof value !== "string") throw new Error(`The step ${step.id} has no ${name}.`);
  return value;
}

export function later(at: number, duration: string): number {
  const end = addDuration(at, duration);
  if (!("at" in end)) throw new Error(end.problem);
  return end.at;
}

/** The thread that the run is about. */
export async function threadOf({ store, run }: StepPlace): Promise<ThreadFacts> {
  const thread = run.trigger.threadId === null ? null : await threadFacts(store, run.trigger.threadId);
  if (!thread) throw new ApiError("not_found", { detail: "The thread that this run is about is gone." });
  return thread;
}

/** Puts what the run knows into a text: `{name}`, `{text}`. */
export function fillWords(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => words[name] ?? whole);
}

/** Everything that a deed of this step needs. Each turn of a run has words of its own. */
export function deedPlace({ store, time, run, step }: StepPlace): DeedPlace {
  const words = `${store.workspaceId}:${run.id}:${step.id}:${run.state.turn}`;
  return { store, time, words, requestId: run.state.requestId };
}
