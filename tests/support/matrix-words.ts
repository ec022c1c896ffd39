import type { Schema } from "#sandbox/contract/types.ts";
import { call } from "./call.ts";
import { tick } from "./catcher-words.ts";

export type Matrix = Schema<"Matrix">;
export type Run = Schema<"MatrixRun">;

export const matrixPath = "/v1/matrix";

/** The six matrices of a test workspace, by their slugs. */
export async function matrixOf(key: string, slug: string): Promise<Matrix> {
  const answer = await call("GET", matrixPath, { key });
  if (answer.status !== 200) throw new Error(answer.text);
  const found = (answer.body as unknown as { data: Matrix[] }).data.find((each) => each.slug === slug);
  if (!found) throw new Error(`There is no matrix ${slug}.`);
  return found;
}

export function runPath({ matrixId, id }: Pick<Run, "matrixId" | "id">, action = ""): string {
  return `${matrixPath}/${matrixId}/runs/${id}${action}`;
}

/** Starts a run and leaves it in the queue. */
export async function queued(key: string, slug: string, body: Record<string, unknown> = {}): Promise<Run> {
  const { id } = await matrixOf(key, slug);
  const answer = await call("POST", `${matrixPath}/${id}/run`, { key, body });
  if (answer.status !== 202) throw new Error(answer.text);
  return answer.body as unknown as Run;
}

/** Starts a run and lets it come as far as it can at this instant. */
export async function started(key: string, slug: string, body: Record<string, unknown> = {}): Promise<Run> {
  const run = await queued(key, slug, body);
  await tick(key);
  return readRun(key, run);
}

export async function readRun(key: string, run: Pick<Run, "matrixId" | "id">): Promise<Run> {
  const answer = await call("GET", runPath(run), { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as unknown as Run;
}

export async function runsOf(key: string, slug: string, query = ""): Promise<Run[]> {
  const { id } = await matrixOf(key, slug);
  const answer = await call("GET", `${matrixPath}/${id}/runs${query}`, { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return (answer.body as unknown as { data: Run[] }).data;
}

/** Says yes, no or enough to a run, and lets it come as far as it can. */
export async function decide(key: string, run: Run, action: "approve" | "reject" | "cancel"): Promise<Run> {
  const answer = await call("POST", runPath(run, `/${action}`), { key });
  if (answer.status !== 200) throw new Error(answer.text);
  await tick(key);
  return readRun(key, run);
}

/** What became of each step, in one line. */
export function marks(run: Run): string {
  return run.steps.map(({ stepId, status }) => `${stepId} ${status}`).join(", ");
}
