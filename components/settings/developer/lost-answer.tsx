import { ApiProblem } from "../../api/api-problem.ts";
import { NoAnswer } from "../../api/client.ts";

/** After a lost answer a secret may exist that nobody has seen. What to do then. */
export function LostAnswer({ error, what = "key" }: { error: unknown; what?: "key" | "client secret" }) {
  const shown = error instanceof ApiProblem && error.problem.code === "secret_already_shown";
  if (!shown && !(error instanceof NoAnswer)) return null;
  return (
    <p className="rounded-md bg-peach-100 px-4 py-3 text-note leading-normal">
      The work may be done although its answer was lost. Look at the list behind this dialog. Secret not seen? Rotate
      the {what}: the new secret is shown.
    </p>
  );
}
