import { writeAudit } from "../audit.ts";
import { randomId } from "../ids.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { cutTokens } from "./cut-tokens.ts";
import { type Standing, standingColumns } from "./standing.ts";

const byId = query<{ id: string }>()((db, param) =>
  db
    .selectFrom("oauth_grant")
    .innerJoin("oauth_client", "oauth_client.id", "oauth_grant.client_id")
    .innerJoin("workspace", "workspace.id", "oauth_grant.workspace_id")
    .leftJoin("member", (join) =>
      join
        .onRef("member.userId", "=", "oauth_grant.user_id")
        .onRef("member.organizationId", "=", "oauth_grant.workspace_id"),
    )
    .select(standingColumns)
    .where("oauth_grant.id", "=", param("id")),
);

interface Place {
  readonly clientId: string;
  readonly userId: string;
  readonly workspaceId: string;
  readonly livemode: number;
}

const living = query<Place>()((db, param) =>
  db
    .selectFrom("oauth_grant")
    .select("id")
    .where("client_id", "=", param("clientId"))
    .where("user_id", "=", param("userId"))
    .where("workspace_id", "=", param("workspaceId"))
    .where("livemode", "=", param("livemode"))
    .where("revoked_at", "is", null)
    .forUpdate(),
);

const insert = query<Place & { id: string; scopes: string; resource: string | null; at: number }>()((db, param) =>
  db.insertInto("oauth_grant").values({
    id: param("id"),
    client_id: param("clientId"),
    user_id: param("userId"),
    workspace_id: param("workspaceId"),
    livemode: param("livemode"),
    scopes: param("scopes"),
    resource: param("resource"),
    created_at: param("at"),
    last_used_at: null,
    revoked_at: null,
    revoked_reason: null,
  }),
);

const rescope = query<{ id: string; scopes: string; at: number }>()((db, param) =>
  db
    .updateTable("oauth_grant")
    .set({ scopes: param("scopes"), created_at: param("at") })
    .where("id", "=", param("id")),
);

const end = query<{ id: string; reason: string; at: number }>()((db, param) =>
  db
    .updateTable("oauth_grant")
    .set({ revoked_at: param("at"), revoked_reason: param("reason") })
    .where("id", "=", param("id"))
    .where("revoked_at", "is", null)
    .returning("id"),
);

/** A grant with everything that decides what it allows. */
export async function readStanding(session: Session, grantId: string): Promise<Standing | null> {
  const [row] = await session.all<Standing>(byId.bind(session.dialect, { id: grantId }));
  return row ?? null;
}

/** Ends a grant: nothing made from it works any more. True for the one who did it. */
export async function endGrant(session: Session, id: string, reason: string, at: number): Promise<boolean> {
  return (await session.all(end.bind(session.dialect, { id, reason, at }))).length > 0;
}

interface Consented extends Place {
  readonly appName: string;
  readonly kind: "server" | "browser" | "native";
  readonly scopes: readonly string[];
  readonly resource: string | null;
  readonly at: number;
  readonly address: string | null;
}

/**
 * Gives the grant that a consent makes. A newer consent takes the place of the old one, with a row of its own: a revoked
 * row is never revived, because its old tokens would come back to life. A program on somebody's machine keeps its grant,
 * so that the person's other devices go on, and all of them are held to what was allowed last.
 */
export async function grantFor(session: Session, consented: Consented): Promise<string> {
  const { clientId, appName, userId, workspaceId, livemode, kind, resource, at, address } = consented;
  const scopes = consented.scopes.join(" ");
  const place = { clientId, userId, workspaceId, livemode };
  const [before] = await session.all<{ id: string }>(living.bind(session.dialect, place));
  let id = before?.id ?? null;
  if (id !== null && kind === "native") {
    await session.all(rescope.bind(session.dialect, { id, scopes, at }));
    await cutTokens(session, id, { scopes: consented.scopes, at });
  } else {
    if (id !== null) await endGrant(session, id, "replaced", at);
    id = randomId("gra", at);
    await session.all(insert.bind(session.dialect, { ...place, id, scopes, resource, at }));
  }
  const mode = livemode === 1 ? "live" : "test";
  const detail = { app: clientId, name: appName, scopes: [...consented.scopes], mode };
  const actor = { actorKind: "user" as const, actorId: userId };
  await writeAudit(session, { workspaceId, ...actor, action: "connection.granted", target: id, detail, address, at });
  return id;
}
