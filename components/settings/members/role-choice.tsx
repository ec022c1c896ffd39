"use client";

import { useId } from "react";
import type { Role } from "#sandbox/contract/facts.gen.ts";
import { useMemberFacts } from "./member-facts.tsx";

interface RoleChoiceProps {
  readonly chosen: Role;
  /** The roles that the person who asks may give. */
  readonly open: (role: Role) => boolean;
  readonly onChoose: (role: Role) => void;
}

/** The roles in plain words, one to choose. */
export function RoleChoice({ chosen, open, onChoose }: RoleChoiceProps) {
  const { roles } = useMemberFacts();
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-1.5 text-note font-medium">Role</legend>
      <div className="divide-y divide-border overflow-clip rounded-md border border-control bg-background">
        {roles
          .filter(({ id }) => open(id))
          .map(({ id, meaning, scopes }) => (
            <label
              key={id}
              className="relative grid min-h-11 cursor-pointer grid-cols-[1.25rem_minmax(0,1fr)] items-start gap-x-3 px-4 py-3 hover:bg-muted/60 has-checked:bg-primary-soft has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-primary"
            >
              <input
                type="radio"
                name={name}
                value={id}
                checked={chosen === id}
                onChange={() => onChoose(id)}
                className="mt-0.75 size-4.5 accent-primary outline-none"
              />
              <span className="text-note leading-normal">
                <span className="font-medium">{id}</span>
                <span className="block text-code text-muted-text">
                  {meaning} With the API: {scopes.map((scope) => scope.id).join(", ")}.
                </span>
              </span>
            </label>
          ))}
      </div>
    </fieldset>
  );
}
