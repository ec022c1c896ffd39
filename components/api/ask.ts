import { ApiProblem } from "./api-problem.ts";
import { call, type Input, newIdempotencyKey, type Success } from "./client.ts";
import { type Mode, noteAnswer, takeCredential } from "./credential.ts";
import { hearClock } from "./heard-clock.ts";
import { operations, portalOnly, type UsedOperation } from "./operations.ts";
import { readSession } from "./session.ts";

/** Keys of calls whose answer never came. Trying such a call again must not do its work twice. */
const unanswered = new Map<string, string>();

/** Calls an operation as the person of this browser. Throws ApiProblem for a refusal, and NoAnswer when none came. */
export async function ask<Id extends UsedOperation>(id: Id, input: Input<Id>, mode: Mode): Promise<Success<Id>> {
  const credential = await takeCredential(mode);
  const { headers, workspaceId } = credential;
  const sameCall = `${id} ${mode} ${workspaceId} ${JSON.stringify(input)}`;
  const idempotencyKey = operations[id][0] === "POST" ? (unanswered.get(sameCall) ?? newIdempotencyKey()) : undefined;
  const reply = await call(id, input, { headers, idempotencyKey }).catch((lost: unknown) => {
    if (idempotencyKey) unanswered.set(sameCall, idempotencyKey);
    throw lost;
  });
  unanswered.delete(sameCall);
  noteAnswer(id, reply, credential, mode);
  // What getClock says is its own answer, and no news about it. The portal's own paths are on real time.
  if (mode === "test" && id !== "getClock" && !portalOnly.has(operations[id][1])) hearClock(reply);
  if (reply.ok) return reply.body;
  const problem = new ApiProblem(reply);
  // Somebody gave this person another role since the page asked who they are, so it shows what is theirs no more.
  if (problem.problem.code === "role_required") void readSession().catch(() => undefined);
  throw problem;
}
