import { writeAudit } from "../audit.ts";
import { ApiError, notFound } from "../errors.ts";
import { workIn } from "../memberships.ts";
import type { PersonHandler } from "../operation.ts";
import { loadOwn, refuseTooMany, viewOwn } from "../own-workspace.ts";
import { sha256Hex } from "../secrets.ts";
import { query } from "../store/query.ts";
import { unclaimedLifeMs } from "../workspace-life.ts";
import { addOwner } from "./found-workspace.ts";

/** One statement finds and takes it, so that of two who claim at once one gets it. */
const take = query<{ hash: string; at: number; usedAfter: number }>()((db, param) =>
  db
    .updateTable("workspace")
    .set({ claimed_at: param("at"), claim_hash: null })
    .where("claim_hash", "=", param("hash"))
    .where("claimed_at", "is", null)
    .where("last_used_at", ">", param("usedAfter"))
    .returning(["id", "name"]),
);

/** Makes the person the owner of a workspace that a script made. It works once. */
export const claimWorkspace: PersonHandler<"claimWorkspace"> = async (call) => {
  const { session, person, body, now, browser } = call;
  if (person.anonymous)
    throw new ApiError("claim_required", { detail: "Sign in with an account to keep this workspace." });
  await refuseTooMany(session, person.id, now);
  const values = { hash: sha256Hex(body.token), at: now, usedAfter: now - unclaimedLifeMs };
  const [workspace] = await session.all<{ id: string; name: string }>(take.bind(session.dialect, values));
  if (!workspace) throw notFound("workspace");
  const { id, name } = workspace;
  await addOwner(session, { workspaceId: id, name, userId: person.id, now });
  await workIn(session, person.sessionId, id);
  const who = { actorKind: "user" as const, actorId: person.id, address: browser.address };
  await writeAudit(session, { workspaceId: id, ...who, action: "workspace.claimed", target: id, detail: {}, at: now });
  return { status: 200, body: viewOwn(await loadOwn(session, person.id, id, now), true) };
};
