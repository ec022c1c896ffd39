import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";

const end = query<{ hash: string; at: number }>()((db, param) =>
  db
    .updateTable("oauth_token")
    .set({ revoked_at: param("at") })
    .where("hash", "=", param("hash"))
    .where("revoked_at", "is", null),
);

/** Ends one token, and none beside it. */
export async function endToken(session: Session, hash: string, at: number): Promise<void> {
  await session.all(end.bind(session.dialect, { hash, at }));
}
