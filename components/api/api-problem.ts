import type { Schema } from "#sandbox/contract/types.ts";
import type { Answer, Problem } from "./client.ts";

export type FieldProblem = Schema<"FieldProblem">;

/** A refusal of the API, as something that can be thrown. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  /** When the same call may be made again, in milliseconds from the answer; null when waiting changes nothing. */
  readonly waitMs: number | null;

  constructor(answer: Answer<Problem>) {
    super(answer.body.detail);
    this.problem = answer.body;
    const seconds = Number(answer.headers.get("Retry-After") ?? Number.NaN);
    this.waitMs = Number.isFinite(seconds) ? seconds * 1000 : null;
  }
}

/** The problems of one field of the body, those below it included. */
export function problemsAt(error: unknown, pointer: string): readonly FieldProblem[] {
  return fieldProblems(error).filter((one) => one.pointer === pointer || one.pointer?.startsWith(`${pointer}/`));
}

/** The problems of no field that a form shows: they are said above its button. */
export function problemsElsewhere(error: unknown, pointers: readonly string[]): readonly FieldProblem[] {
  const shown = new Set(pointers.flatMap((pointer) => problemsAt(error, pointer)));
  return fieldProblems(error).filter((one) => !shown.has(one));
}

function fieldProblems(error: unknown): readonly FieldProblem[] {
  return error instanceof ApiProblem ? error.problem.errors : [];
}
