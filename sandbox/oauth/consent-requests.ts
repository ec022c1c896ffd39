import { oauth } from "../contract/facts.gen.ts";
import { randomBase62, sha256Hex } from "../secrets.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { OauthRequestTable } from "../store/schema-oauth.ts";
import type { AuthorizationRequest } from "./judge-authorization.ts";

const insert = query<OauthRequestTable>()((db, param) =>
  db.insertInto("oauth_request").values({
    id_hash: param("id_hash"),
    session_id: param("session_id"),
    client_id: param("client_id"),
    params: param("params"),
    created_at: param("created_at"),
    expires_at: param("expires_at"),
    used_at: null,
  }),
);

const open = query<{ idHash: string; sessionId: string; now: number }>()((db, param) =>
  db
    .selectFrom("oauth_request")
    .select(["client_id", "params", "expires_at"])
    .where("id_hash", "=", param("idHash"))
    .where("session_id", "=", param("sessionId"))
    .where("used_at", "is", null)
    .where("expires_at", ">", param("now")),
);

const spend = query<{ idHash: string; now: number }>()((db, param) =>
  db
    .updateTable("oauth_request")
    .set({ used_at: param("now") })
    .where("id_hash", "=", param("idHash"))
    .where("used_at", "is", null)
    .returning("client_id"),
);

/** Makes room for one more, so that no page can fill the store by sending a browser here again and again. */
const dropOldest = query<{ sessionId: string; kept: number }>()((db, param) =>
  db
    .deleteFrom("oauth_request")
    .where("session_id", "=", param("sessionId"))
    .where("id_hash", "not in", (newest) =>
      newest
        .selectFrom("oauth_request as newer")
        .select("newer.id_hash")
        .where("newer.session_id", "=", param("sessionId"))
        .orderBy("newer.created_at", "desc")
        .limit(param("kept")),
    ),
);

/** A request that waits for a decision of the session that brought it. */
export interface OpenRequest extends AuthorizationRequest {
  readonly clientId: string;
  readonly expiresAt: number;
}

interface Bringer {
  readonly sessionId: string;
  readonly now: number;
}

/** Keeps a valid request and gives the name under which the consent page asks for it. */
export async function keepRequest(
  session: Session,
  clientId: string,
  request: AuthorizationRequest,
  { sessionId, now }: Bringer,
): Promise<string> {
  const id = `con_${randomBase62(32)}`;
  const kept = oauth.consentsOfSession - 1;
  await session.all(dropOldest.bind(session.dialect, { sessionId, kept }));
  await session.all(
    insert.bind(session.dialect, {
      id_hash: sha256Hex(id),
      session_id: sessionId,
      client_id: clientId,
      params: JSON.stringify(request),
      created_at: now,
      expires_at: now + oauth.consentSeconds * 1000,
      used_at: null,
    }),
  );
  return id;
}

/** Null when it is unknown, spent, too old, or of another session: nobody can tell these apart. */
export async function findRequest(
  session: Session,
  id: string,
  { sessionId, now }: Bringer,
): Promise<OpenRequest | null> {
  const values = { idHash: sha256Hex(id), sessionId, now };
  type Row = Pick<OauthRequestTable, "client_id" | "params" | "expires_at">;
  const [row] = await session.all<Row>(open.bind(session.dialect, values));
  if (!row) return null;
  const request = JSON.parse(row.params) as AuthorizationRequest;
  return { ...request, clientId: row.client_id, expiresAt: row.expires_at };
}

/** True for the one decision that counts, however many come at once. */
export async function spendRequest(session: Session, id: string, now: number): Promise<boolean> {
  return (await session.all(spend.bind(session.dialect, { idHash: sha256Hex(id), now }))).length > 0;
}
