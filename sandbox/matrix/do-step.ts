import { ApiError } from "../errors.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { actions } from "./actions.ts";
import { conditions } from "./conditions.ts";
import type { Planned } from "./deeds.ts";
import { type Outcome, recordOf } from "./go-on.ts";
import { deedPlace, later, type StepPlace, textSetting } from "./step-place.ts";
import { newestPublished, newestThread, postFacts } from "./subjects.ts";

/** Does one step. What the API would refuse fails the step, in the same words. */
export async function doStep(place: StepPlace): Promise<Outcome> {
  try {
    return await byType[place.step.type](place);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { kind: "failed", error: { code: error.code, message: error.message } };
  }
}

const byType = { trigger: begin, condition: ask, delay: wait, action: act };

async function begin({ store, run, step }: StepPlace): Promise<Outcome> {
  const done = { kind: "done", next: step.next } as const;
  const { threadId, postId } = run.trigger;
  if (step.kind === "reply_received") {
    const found = threadId ?? (await newestThread(store, step.settings.kind));
    if (found === null) return nothing("There is no thread that this matrix could be about.");
    return { ...done, output: { threadId: found }, about: { threadId: found } };
  }
  if (step.kind === "post_published") {
    const found = postId ?? (await newestPublished(store, step.settings.channel));
    if (found === null) return nothing("There is no published post that this matrix could be about.");
    return { ...done, output: { postId: found }, about: { postId: found } };
  }
  return { ...done, output: null };
}

function nothing(message: string): Outcome {
  return { kind: "nothing", error: { code: "nothing_found", message } };
}

async function ask(place: StepPlace): Promise<Outcome> {
  const { step } = place;
  const condition = conditions[step.kind];
  if (!condition) throw new Error(`No condition is named ${step.kind}.`);
  const output = await condition(place);
  return { kind: "done", output, next: output.answer ? step.yes : step.no, saidNo: !output.answer };
}

/** A dry run does not wait: it goes ahead of the clock. */
async function wait(place: StepPlace): Promise<Outcome> {
  const { run, step, now } = place;
  const output = recordOf(run, step)?.output ?? null;
  if (recordOf(run, step)?.status === "waiting") return { kind: "done", output, next: step.next };
  const until = Math.max(now, later(await startOfWait(place), textSetting(place, "duration")));
  const told = { until: formatInstant(until) };
  if (run.dryRun) return { kind: "done", output: told, next: step.next, aheadMs: until - now };
  return { kind: "wait", output: told, until };
}

/** A wait begins at its step, or at the time of the post that the run made last. */
async function startOfWait({ store, run, step, now }: StepPlace): Promise<number> {
  const made = run.state.made.at(-1);
  if (step.settings.after !== "post" || made === undefined) return now;
  return (await postFacts(store, made))?.scheduled_at ?? now;
}

async function act(place: StepPlace): Promise<Outcome> {
  const { run, step, deeds } = place;
  const action = actions[step.kind];
  if (!action) throw new Error(`No action is named ${step.kind}.`);
  // What was approved is done, whatever has changed since.
  const planned = run.state.approved ? (recordOf(run, step)?.output as unknown as Planned) : await action(place);
  if (run.dryRun) return { kind: "done", output: { ...planned, performed: false }, next: step.next, acted: true };
  if (step.approval && !run.state.approved) return { kind: "ask", output: { ...planned } };
  const result = await deeds.perform(deedPlace(place), planned);
  const made = planned.operation === "createPost" ? result.postId : undefined;
  const done = { kind: "done", output: { ...planned, ...result }, next: step.next, acted: true } as const;
  return made === undefined ? done : { ...done, made };
}
