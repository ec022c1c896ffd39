import type { Schema } from "../contract/types.ts";
import { membershipsOf, workIn } from "../memberships.ts";
import type { PortalCall, VisitorHandler, Workspace } from "../operation.ts";
import { holdPerson } from "../own-workspace.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { unclaimedLifeMs } from "../workspace-life.ts";
import { foundWorkspace } from "./found-workspace.ts";
import { firstDraw } from "./insert-workspace.ts";
import { workspaceName } from "./workspace-name.ts";

type Answer = Schema<"SandboxStart">;

/** Gives a browser its sandbox: a visitor, a workspace with the starter seed, and a docs key, all in one call. */
export const startSandbox: VisitorHandler<"startSandbox"> = async (call) => {
  const { person, membership } = call;
  if (membership) return { status: 200, body: there(membership.workspace) };
  if (person) return found(call, { userId: person.id, sessionId: person.sessionId, claimed: !person.anonymous });
  const { cookies, userId, sessionId } = await call.services.signIn.enterAnonymously(call.browser);
  return { ...(await found(call, { userId, sessionId, claimed: false })), cookies };
};

interface Founder {
  readonly userId: string;
  readonly sessionId: string;
  readonly claimed: boolean;
}

async function found(call: PortalCall<"startSandbox">, { userId, sessionId, claimed }: Founder) {
  const { services, now, requestId, address } = call;
  return services.engine.transaction(async (session) => {
    // Two calls of one browser at once make one workspace.
    await holdPerson(session, userId);
    const [meanwhile] = await membershipsOf(session, userId, now);
    if (meanwhile) return { status: 200 as const, body: there(meanwhile.workspace) };
    const name = workspaceName();
    const founding = { name, timeZone: "UTC", userId, address, now, claimed };
    const workspaceId = await foundWorkspace(session, founding);
    await workIn(session, sessionId, workspaceId);
    const key = await services.addDocsSecret({ session, workspaceId, now, address, userId, role: "owner" });
    await services.plantSeed("starter", { session, workspaceId, now, requestId, ...firstDraw });
    const workspace = { id: workspaceId, name, plan: "free" as const, timeZone: "UTC", createdAt: now };
    const expiresAt = claimed ? null : formatInstant(now + unclaimedLifeMs);
    return { status: 201 as const, body: answer(workspace, key, expiresAt) };
  });
}

/** The workspace that was there already; a use gives it another week. */
function there(workspace: Workspace): Answer {
  const end = workspace.lastUsedAt + unclaimedLifeMs;
  return answer(workspace, null, workspace.claimedAt === null ? formatInstant(end) : null);
}

function answer(
  { id, name, plan, timeZone, createdAt }: Pick<Workspace, "id" | "name" | "plan" | "timeZone" | "createdAt">,
  key: Answer["key"],
  expiresAt: string | null,
): Answer {
  const workspace = { id, object: "workspace", livemode: false, name, plan, timeZone } as const;
  return {
    object: "sandbox_start",
    livemode: false,
    created: key !== null,
    workspace: { ...workspace, createdAt: formatInstant(createdAt) },
    key,
    expiresAt,
  };
}
