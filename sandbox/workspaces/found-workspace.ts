import { writeAudit } from "../audit.ts";
import { randomId } from "../ids.ts";
import { addMember } from "../memberships.ts";
import type { Transaction } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { insertWorkspace } from "./insert-workspace.ts";

const insertOrganization = query<{ id: string; name: string; slug: string; createdAt: string }>()((db, param) =>
  db.insertInto("organization").values({
    id: param("id"),
    name: param("name"),
    slug: param("slug"),
    logo: null,
    createdAt: param("createdAt"),
    metadata: null,
  }),
);

export interface Founding {
  readonly name: string;
  readonly timeZone: string;
  readonly userId: string;
  readonly address: string;
  readonly now: number;
  /** False for a visitor's: it is test only, and goes when nobody uses it. */
  readonly claimed: boolean;
}

/** Makes a workspace whose owner is this person. */
export async function foundWorkspace(session: Transaction, founding: Founding): Promise<string> {
  const { name, timeZone, userId, address, now, claimed } = founding;
  const id = randomId("wsp", now);
  const terms = { created_at: now, created_ip: address, claimed_at: claimed ? now : null, claim_hash: null };
  await session.all(insertWorkspace.bind(session.dialect, { id, name, plan: "free", time_zone: timeZone, ...terms }));
  await addOwner(session, { workspaceId: id, name, userId, now });
  const who = { actorKind: "user" as const, actorId: userId, address };
  const act = { workspaceId: id, action: "workspace.created" as const, target: id, detail: { name }, at: now };
  await writeAudit(session, { ...who, ...act });
  return id;
}

interface Owner {
  readonly workspaceId: string;
  readonly name: string;
  readonly userId: string;
  readonly now: number;
}

/** Gives a workspace its first member. better-auth's half of it, the organization, begins here. */
export async function addOwner(session: Transaction, { workspaceId, name, userId, now }: Owner): Promise<void> {
  const createdAt = formatInstant(now);
  const organization = { id: workspaceId, name, slug: workspaceId.toLowerCase(), createdAt };
  await session.all(insertOrganization.bind(session.dialect, organization));
  await addMember(session, { workspaceId, userId, role: "owner", now });
}
