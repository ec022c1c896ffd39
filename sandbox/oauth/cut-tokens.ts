import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { scopesInAll } from "./scopes.ts";

const held = query<{ grantId: string }>()((db, param) =>
  db
    .selectFrom("oauth_token")
    .select("scopes")
    .distinct()
    .where("grant_id", "=", param("grantId"))
    .where("revoked_at", "is", null),
);

const narrow = query<{ grantId: string; from: string; to: string }>()((db, param) =>
  db
    .updateTable("oauth_token")
    .set({ scopes: param("to") })
    .where("grant_id", "=", param("grantId"))
    .where("scopes", "=", param("from")),
);

const end = query<{ grantId: string; from: string; at: number }>()((db, param) =>
  db
    .updateTable("oauth_token")
    .set({ revoked_at: param("at") })
    .where("grant_id", "=", param("grantId"))
    .where("scopes", "=", param("from"))
    .where("revoked_at", "is", null),
);

/** Takes from every token of a grant what is allowed no more, for good: a wider consent later is not for those tokens. */
export async function cutTokens(
  session: Session,
  grantId: string,
  { scopes, at }: { readonly scopes: readonly string[]; readonly at: number },
): Promise<void> {
  for (const { scopes: from } of await session.all<{ scopes: string }>(held.bind(session.dialect, { grantId }))) {
    const left = scopesInAll(scopes, from.split(" "));
    const to = left.join(" ");
    if (left.length === 0) await session.all(end.bind(session.dialect, { grantId, from, at }));
    else if (to !== from) await session.all(narrow.bind(session.dialect, { grantId, from, to }));
  }
}
