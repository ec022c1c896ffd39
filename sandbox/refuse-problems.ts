import { codes } from "./contract/facts.gen.ts";
import { ApiError, type FieldProblem } from "./errors.ts";

/** Turns problems into one refusal. A single kind of problem gives the answer its own code. */
export function refuseProblems(problems: readonly FieldProblem[]): never {
  const kinds = new Set(problems.map((problem) => problem.code));
  const [only] = kinds;
  const named =
    kinds.size === 1 && only !== undefined && Object.hasOwn(codes, only) ? (only as keyof typeof codes) : null;
  const first = problems[0]?.detail ?? "";
  throw new ApiError(named ?? "validation_failed", {
    detail:
      problems.length === 1
        ? first
        : `${problems.length} things in the body must change; each stands in errors. The first: ${first}`,
    errors: problems,
  });
}
