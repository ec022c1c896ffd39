import { useEffect, useState } from "react";
import type { FieldProblem } from "../../api/api-problem.ts";
import { useStore } from "../../api/use-store.ts";
import { newest } from "../answer/answers.ts";
import type { Composition } from "../composition.ts";
import type { OperationShape } from "../operation-shape.ts";

const calmMs = 200;
const none: readonly FieldProblem[] = [];

/**
 * What is wrong with a composition: what the server's own check finds in the page, and, of the call that was sent last,
 * what only the server could find. That is gone as soon as something changes.
 */
export function useProblems(composition: Composition, shape: OperationShape | undefined): readonly FieldProblem[] {
  const [found, setFound] = useState<{ readonly body: string; readonly problems: readonly FieldProblem[] }>();
  const sent = useStore(newest, null);
  const { op, body } = composition;
  const checked = shape?.id === op && shape.body !== null && !shape.body.form;
  const asked = checked && (body.trim() !== "" || shape.body?.required);
  useEffect(() => {
    if (!asked) {
      setFound(undefined);
      return;
    }
    let left = false;
    const timer = setTimeout(async () => {
      const { checkBody } = await import("./check-body.ts");
      const problems = await checkBody(op, body).catch(() => none);
      if (!left) setFound({ body, problems });
    }, calmMs);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [asked, op, body]);
  const told = sent && sameRequest(sent.composition, composition) ? problemsIn(sent.answer?.body) : none;
  const own = found?.problems ?? none;
  const known = new Set(own.map(({ pointer, code }) => `${pointer} ${code}`));
  return [...own, ...told.filter(({ pointer, code }) => !known.has(`${pointer} ${code}`))];
}

function sameRequest(one: Composition, other: Composition): boolean {
  return JSON.stringify({ ...one, fault: "" }) === JSON.stringify({ ...other, fault: "" });
}

function problemsIn(body: unknown): readonly FieldProblem[] {
  const errors = (body as { readonly errors?: unknown } | null | undefined)?.errors;
  return Array.isArray(errors) ? (errors as FieldProblem[]) : none;
}
