import { ApiProblem } from "../api/api-problem.ts";

/** True for the refusal that a recent sign-in lifts. */
export function needsFreshSignIn(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.code === "fresh_sign_in_required";
}
