import { writeAudit } from "../audit.ts";
import { workIn } from "../memberships.ts";
import type { Transaction } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { SignInParts } from "./sign-in-parts.ts";

interface NewUser {
  readonly user: { readonly id: string };
  readonly session: { readonly id: string; readonly ipAddress?: string | null | undefined };
}

const workspacesOf = query<{ userId: string }>()((db, param) =>
  db
    .selectFrom("member")
    .select("organizationId as id")
    .where("userId", "=", param("userId"))
    .orderBy("createdAt")
    .orderBy("id"),
);

type Move = { from: string; to: string };
const moveMember = query<Move>()((db, param) =>
  db
    .updateTable("member")
    .set({ userId: param("to") })
    .where("userId", "=", param("from")),
);
const moveKeys = query<Move>()((db, param) =>
  db
    .updateTable("api_key")
    .set({ created_by: param("to") })
    .where("created_by", "=", param("from")),
);
const moveSecrets = query<Move>()((db, param) =>
  db
    .updateTable("api_key_secret")
    .set({ issued_to: param("to") })
    .where("issued_to", "=", param("from")),
);
const moveGrants = query<Move>()((db, param) =>
  db
    .updateTable("oauth_grant")
    .set({ user_id: param("to") })
    .where("user_id", "=", param("from")),
);
const claim = query<{ id: string; at: number }>()((db, param) =>
  db
    .updateTable("workspace")
    .set({ claimed_at: param("at"), claim_hash: null })
    .where("id", "=", param("id"))
    .where("claimed_at", "is", null),
);

/**
 * A visitor got an account: the workspace goes with the person. better-auth deletes the visitor afterwards, and with it
 * a membership that was not moved. Done again, it changes nothing, since a sign-in after a failure repeats it.
 */
export async function keepWorkspace(parts: SignInParts, visitorId: string, { user, session }: NewUser): Promise<void> {
  const move = { from: visitorId, to: user.id };
  if (move.from === move.to) return;
  await parts.engine.transaction(async (inside) => {
    const workspaces = await inside.all<{ id: string }>(workspacesOf.bind(inside.dialect, { userId: visitorId }));
    for (const statement of [moveMember, moveKeys, moveSecrets, moveGrants])
      await inside.all(statement.bind(inside.dialect, move));
    for (const { id } of workspaces) await keepOne(parts, inside, id, visitorId, { user, session });
  });
}

async function keepOne(
  { clock }: SignInParts,
  inside: Transaction,
  workspaceId: string,
  visitorId: string,
  { user, session }: NewUser,
): Promise<void> {
  const at = clock.now();
  await inside.all(claim.bind(inside.dialect, { id: workspaceId, at }));
  await workIn(inside, session.id, workspaceId);
  await writeAudit(inside, {
    workspaceId,
    actorKind: "user",
    actorId: user.id,
    action: "workspace.claimed",
    target: workspaceId,
    detail: { visitorId },
    address: session.ipAddress || null,
    at,
  });
}
