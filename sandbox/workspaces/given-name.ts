import { ApiError } from "../errors.ts";
import { nameProblem } from "../name-problem.ts";

/** The name of a workspace, as somebody wants it. */
export function givenName(wanted: string): string {
  const problem = nameProblem(wanted.trim());
  if (problem) throw new ApiError("validation_failed", { detail: problem.detail, errors: [problem] });
  return wanted.trim();
}
