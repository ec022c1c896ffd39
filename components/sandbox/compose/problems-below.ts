import type { FieldProblem } from "../../api/api-problem.ts";

/** The problems at a place of the body, and of what is inside it. */
export function problemsBelow(problems: readonly FieldProblem[], pointer: string): readonly FieldProblem[] {
  return problems.filter((one) => one.pointer === pointer || one.pointer?.startsWith(`${pointer}/`));
}
