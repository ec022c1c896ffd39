"use client";

import type { Plan } from "#sandbox/contract/facts.gen.ts";
import { usePlace } from "../../api/place.ts";
import { useChange } from "../../api/use-api.ts";
import { useMay } from "../../api/use-may.ts";
import { announce } from "../../ui/announce.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import type { UsageFacts } from "./usage-facts.tsx";
import { count } from "./usage-words.ts";

interface PlanSwitchProps {
  readonly plan: Plan;
  readonly limit: number;
  readonly plans: UsageFacts["plans"];
}

/** Which limit applies. In test mode each plan can be practised. */
export function PlanSwitch({ plan, limit, plans }: PlanSwitchProps) {
  const { mode } = usePlace();
  const may = useMay("write");
  const change = useChange("setPlan");
  const name = plans.find(({ id }) => id === plan)?.name ?? plan;
  const choose = (next: Plan) =>
    change.mutate(
      { body: { plan: next } },
      {
        onSuccess: (set) =>
          announce(`${set.name}: ${count(set.requestsPerMinute)} calls a minute, from the next one on.`),
      },
    );
  if (mode === "live" || !may) {
    return (
      <p className="text-note leading-[1.6] text-muted-text">
        <b className="font-medium text-ink">{name}</b>, {count(limit)} calls a minute.
        {mode === "test" ? " Owners, admins and editors can practise another plan here." : ""}
      </p>
    );
  }
  return (
    <fieldset>
      <legend className="text-note leading-[1.6] text-muted-text">
        Practise a plan. The limit changes with the next call; only test mode has it, and nothing is paid.
      </legend>
      <div className="mt-3 flex flex-wrap gap-2">
        {plans.map(({ id, name: words, requestsPerMinute }) => (
          <label
            key={id}
            className="relative inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-full border border-control bg-elevated px-4.5 text-note font-medium hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-background has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-primary"
          >
            <input
              type="radio"
              name="plan"
              value={id}
              checked={(change.isPending ? change.variables.body?.plan : plan) === id}
              onChange={() => choose(id)}
              className="absolute inset-0 m-0 cursor-pointer opacity-0"
            />
            {words}
            <span className="font-normal tabular-nums">{count(requestsPerMinute)} a minute</span>
          </label>
        ))}
      </div>
      {change.error ? (
        <div className="mt-4">
          <FailureNote error={change.error} doing="The plan was not changed." />
        </div>
      ) : null}
    </fieldset>
  );
}
