"use client";

import type { Role } from "#sandbox/contract/facts.gen.ts";
import { ChoiceList } from "../../ui/choice-list.tsx";
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
  const choices = roles
    .filter(({ id }) => open(id))
    .map(({ id, meaning, scopes }) => ({
      value: id,
      name: id,
      meaning: `${meaning} With the API: ${scopes.map((scope) => scope.id).join(", ")}.`,
    }));
  return <ChoiceList legend="Role" chosen={chosen} choices={choices} onChoose={onChoose} />;
}
