import { refuseBody } from "../contract/parse-body.ts";
import { ApiError } from "../errors.ts";
import type { Handler } from "../operation.ts";
import { findDefinition } from "./definitions.ts";
import { inputProblems, withDefaults } from "./input-problems.ts";
import { viewRun } from "./run.ts";
import { bareTrigger, startRun } from "./start-run.ts";

/** Queues a run by hand, and answers. The first step finds what it is about. */
export const runMatrix: Handler<"runMatrix"> = async ({ store, time, path, body, newId, requestId }) => {
  const definition = findDefinition(store, path.id);
  const { input = {}, dryRun = false } = body ?? {};
  const problems = await inputProblems(store, definition, input);
  if (problems.length > 0) refuseBody(problems);
  if (definition.status !== "active" && !dryRun) {
    throw new ApiError("matrix_not_active", {
      detail: `${definition.name} is ${definition.status === "draft" ? "a draft" : "paused"}. Activate it in the app, or send dryRun as true.`,
    });
  }
  const given = withDefaults(definition, input);
  const { threadId = null, postId = null } = input as { threadId?: string; postId?: string };
  const trigger = { ...bareTrigger("manual", given), threadId, postId };
  const run = await startRun(store, time, { definition, id: newId("run"), dryRun, trigger, requestId });
  return { status: 202, body: viewRun(run, store.livemode) };
};
