"use client";

import type { Scope } from "#sandbox/contract/facts.gen.ts";
import { problemsAt } from "../../api/api-problem.ts";
import { ChoiceLine } from "../../ui/choice-line.tsx";
import { Problems } from "../../ui/field.tsx";
import { useDeveloperFacts } from "./developer-facts.tsx";

interface ScopeFieldsProps {
  readonly legend: string;
  readonly chosen: readonly Scope[];
  readonly onChange: (scopes: readonly Scope[]) => void;
  readonly error: unknown;
}

/** What a key or an app may do: each scope with what it means, in the order of the contract. */
export function ScopeFields({ legend, chosen, onChange, error }: ScopeFieldsProps) {
  const { scopes } = useDeveloperFacts();
  const names = Object.keys(scopes) as Scope[];
  const turn = (scope: Scope, on: boolean) =>
    onChange(names.filter((one) => (one === scope ? on : chosen.includes(one))));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-note font-medium">{legend}</legend>
      <ul className="rounded-md border border-control">
        {names.map((scope) => (
          <ChoiceLine
            key={scope}
            name={<code>{scope}</code>}
            meaning={scopes[scope]}
            input={{
              type: "checkbox",
              checked: chosen.includes(scope),
              onChange: (event) => turn(scope, event.target.checked),
            }}
          />
        ))}
      </ul>
      <Problems problems={problemsAt(error, "/scopes")} />
    </fieldset>
  );
}
