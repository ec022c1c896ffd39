import type { Seen } from "../observe/observer.ts";
import type { Caller } from "./caller.ts";
import type { Passage } from "./passage.ts";

/** What the operator may learn of a call: which operation, for which workspace, by what kind of caller. Never who, or with what. */
export function seenOf({ operation, caller, policy, admitted, fault }: Passage): Seen {
  return {
    route: operation?.path ?? null,
    workspaceId: workspaceOf(caller),
    actor: caller?.kind ?? "nobody",
    refusedBy: policy !== null && !admitted ? policy.name : null,
    asked: fault !== null && fault !== "none",
  };
}

function workspaceOf(caller: Caller | null): string | null {
  switch (caller?.kind) {
    case "key":
    case "app":
    case "link":
      return caller.actor.workspace.id;
    case "person":
      return caller.membership?.workspace.id ?? null;
    default:
      return null;
  }
}
