import { useEffect, useRef } from "react";

/** After a refusal the focus goes to the first field that is wrong, and what is folded around it opens. */
export function useFirstProblem<Element extends HTMLElement>(error: unknown) {
  const inside = useRef<Element>(null);
  useEffect(() => {
    if (!error) return;
    const field = inside.current?.closest("form")?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const folded = field?.closest("details");
    if (folded) folded.open = true;
    field?.focus();
  }, [error]);
  return inside;
}
