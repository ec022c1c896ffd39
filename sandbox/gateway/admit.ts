import { roles } from "../contract/facts.gen.ts";
import type { Operation } from "../contract/operations.gen.ts";
import { ApiError } from "../errors.ts";
import type { Actor, Membership } from "../operation.ts";
import { liveTime, testTime, type WorkspaceTime } from "../time/workspace-time.ts";
import type { PersonCaller } from "./caller.ts";
import type { Incoming } from "./exchange.ts";
import { refuseMediaType } from "./read-body.ts";

/** The actor of a key or of a person, as one who may call this operation now. */
export interface Admitted {
  readonly actor: Actor;
  readonly time: WorkspaceTime;
}

/** What keys and people have in common: the mode, the scope, and a workspace that may be read-only. */
export function admitActor(operation: Operation, actor: Actor): void {
  if (actor.livemode && !(actor.person ? operation.peopleInLive : !operation.testOnly)) {
    throw new ApiError("not_found", {
      detail: "The sandbox answers in test mode only. Use a key that starts with alo_test_, or a token for test data.",
    });
  }
  if (operation.scope !== "none" && !actor.scopes.includes(operation.scope)) throw lacking(operation, actor);
  const writes = operation.method !== "GET" && (operation.scope === "write" || operation.scope === "webhook:admin");
  if (actor.workspace.frozenAt !== null && writes) {
    throw new ApiError("workspace_frozen", {
      detail: "This workspace is read-only for now. The owner finds the reason in the app.",
    });
  }
}

function lacking({ scope }: Operation, actor: Actor): ApiError {
  if (actor.person)
    return new ApiError("role_required", {
      detail: `This operation needs the scope ${scope}, which your role, ${actor.person.role}, does not have.`,
    });
  return new ApiError("insufficient_scope", {
    detail: `This operation needs the scope ${scope}. This ${actor.app ? "token" : "key"} has ${actor.scopes.join(", ")}.`,
    extra: { scope },
  });
}

/** A change with a session comes from the portal's own pages: the origin and the media type prove it. */
export function refuseForeign(operation: Operation, incoming: Incoming, publicUrl: string): void {
  if (operation.method === "GET") return;
  const origin = incoming.header("origin");
  const ours = new URL(publicUrl).origin;
  if (origin !== ours) {
    const has = origin === null ? "none" : `the Origin ${origin.slice(0, 100)}`;
    throw new ApiError("origin_refused", {
      detail: `A change by a signed-in person needs the Origin ${ours}. This call has ${has}.`,
    });
  }
  refuseMediaType(incoming.header("content-type") ?? "");
}

/** A person at an operation of the portal. */
export function admitPerson({ roles: allowed }: Operation, { membership }: PersonCaller): void {
  if (allowed === null) return;
  const { role } = inWorkspace(membership);
  if (allowed.includes(role)) return;
  throw new ApiError("role_required", {
    detail: `This needs one of the roles ${allowed.join(", ")}. You are ${role} here.`,
  });
}

/** A person at an operation of the API, in the mode that the call names. */
export function admitAsActor(
  operation: Operation,
  caller: PersonCaller,
  incoming: Incoming,
  realNow: number,
): Admitted {
  const livemode = modeOf(incoming) === "live";
  const { role, workspace, testPlan, clock } = inWorkspace(caller.membership);
  if (livemode && workspace.claimedAt === null) {
    throw new ApiError("claim_required", {
      detail: "This workspace has no owner with an account, so it has test mode only. Sign in to keep it.",
    });
  }
  const actor: Actor = {
    key: null,
    app: null,
    person: { id: caller.person.id, role, sessionId: caller.person.sessionId },
    scopes: roles[role].scopes,
    livemode,
    workspace: livemode ? workspace : { ...workspace, plan: testPlan },
  };
  admitActor(operation, actor);
  return { actor, time: livemode ? liveTime(realNow) : testTime(clock, realNow) };
}

function modeOf(incoming: Incoming): "test" | "live" {
  const mode = incoming.header("aloha-mode") ?? "";
  if (mode === "test" || mode === "live") return mode;
  const detail = `Aloha-Mode is "${mode.slice(0, 40)}". Send test or live.`;
  throw new ApiError("invalid_query", {
    detail,
    errors: [{ parameter: "Aloha-Mode", code: "invalid_enum", detail }],
  });
}

/** A workspace of others and one that never was are told apart by nobody. */
function inWorkspace(membership: Membership | null): Membership {
  if (membership) return membership;
  throw new ApiError("role_required", { detail: "You are in no such workspace. Make one, or ask for an invitation." });
}
