import { problemsElsewhere } from "../../api/api-problem.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Problems } from "../../ui/field.tsx";
import { useFirstProblem } from "../use-first-problem.ts";

interface FormProblemsProps {
  readonly error: unknown;
  /** The fields that say their own problems. */
  readonly shown: readonly string[];
  readonly doing: string;
}

/** What stands above the button of a form that was refused: where to look, or what happened instead. */
export function FormProblems(props: FormProblemsProps) {
  const place = useFirstProblem<HTMLDivElement>(props.error);
  return <div ref={place}>{props.error ? <Said {...props} /> : null}</div>;
}

function Said({ error, shown, doing }: FormProblemsProps) {
  const all = problemsElsewhere(error, []);
  if (all.length === 0) return <FailureNote error={error} doing={doing} />;
  const here = all.length - problemsElsewhere(error, shown).length;
  return (
    <div role="alert" className="text-note leading-normal text-danger">
      <p>
        {doing} {here > 0 ? `${here === 1 ? "One field needs" : `${here} things need`} a change; see above.` : ""}
      </p>
      <Problems problems={problemsElsewhere(error, shown)} />
    </div>
  );
}
