"use client";

import type { FieldProblem } from "../../api/api-problem.ts";
import { useStore } from "../../api/use-store.ts";
import { Icon } from "../../ui/icon.tsx";
import { pointedAt } from "./pointed-at.ts";

/** What a refusal names, each with its field. Pointing at one lights up that field in the composer. */
export function ProblemLines({ body }: { body: unknown }) {
  const lit = useStore(pointedAt, null);
  const { detail, errors = [] } = (body ?? {}) as {
    readonly detail?: string;
    readonly errors?: readonly FieldProblem[];
  };
  return (
    <div className="mt-1 border-t border-border pt-3 text-small leading-normal">
      {errors.length === 0 ? <p>{detail}</p> : null}
      <ul onPointerLeave={() => pointedAt.set(null)}>
        {errors.map((problem) => {
          const place = problem.pointer ?? problem.parameter ?? "body";
          return (
            <li
              key={`${place} ${problem.code}`}
              onPointerEnter={() => pointedAt.set(problem.pointer ?? null)}
              className={`grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2.5 py-1 ${lit !== null && lit === problem.pointer ? "bg-primary-soft" : ""}`}
            >
              <Icon name="bang" className="mt-0.75 size-3.5 text-danger" />
              <span>
                <code className="text-fine">{place}</code> {problem.detail}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
