import { oauth } from "../contract/facts.gen.ts";
import { sha256Hex } from "../secrets.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { OauthTokenTable } from "../store/schema-oauth.ts";
import { makeToken } from "./token-text.ts";

const insert = query<Omit<OauthTokenTable, "used_at" | "revoked_at">>()((db, param) =>
  db.insertInto("oauth_token").values({
    hash: param("hash"),
    kind: param("kind"),
    grant_id: param("grant_id"),
    family: param("family"),
    scopes: param("scopes"),
    created_at: param("created_at"),
    expires_at: param("expires_at"),
    used_at: null,
    revoked_at: null,
  }),
);

const hold = query<{ grantId: string }>()((db, param) =>
  db.selectFrom("oauth_grant").select("id").where("id", "=", param("grantId")).forUpdate(),
);

const end = query<{ family: string; at: number }>()((db, param) =>
  db
    .updateTable("oauth_token")
    .set({ revoked_at: param("at") })
    .where("family", "=", param("family"))
    .where("revoked_at", "is", null)
    .returning("hash"),
);

const living = query<{ grantId: string; now: number }>()((db, param) =>
  db
    .selectFrom("oauth_token")
    .select("family")
    .where("grant_id", "=", param("grantId"))
    .where("kind", "=", "refresh")
    .where("used_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", param("now"))
    .orderBy("created_at"),
);

/** Tokens as they are given away, this once. */
export interface TokenPair {
  readonly access: string;
  readonly refresh: string;
}

interface Pair {
  readonly grantId: string;
  readonly family: string;
  readonly livemode: boolean;
  /** What this access token may do, and what the family may. */
  readonly accessScopes: string;
  readonly scopes: string;
  readonly now: number;
}

/** Makes an access token and the refresh token that follows it. */
export async function issuePair(session: Session, pair: Pair): Promise<TokenPair> {
  const { grantId: grant_id, family, livemode, now: created_at } = pair;
  const texts = { access: makeToken("access", livemode), refresh: makeToken("refresh", livemode) };
  const lives = { access: oauth.accessTokenSeconds, refresh: oauth.refreshTokenSeconds };
  const scopes = { access: pair.accessScopes, refresh: pair.scopes };
  for (const kind of ["access", "refresh"] as const) {
    const expires_at = created_at + lives[kind] * 1000;
    const row = { hash: sha256Hex(texts[kind]), kind, grant_id, family, scopes: scopes[kind], created_at, expires_at };
    await session.all(insert.bind(session.dialect, row));
  }
  return texts;
}

/**
 * Holds a grant before its tokens are touched. Two who end the same family would else lock its rows each in an order of
 * its own, and wait for the other for ever.
 */
export async function holdGrant(session: Session, grantId: string): Promise<void> {
  await session.all(hold.bind(session.dialect, { grantId }));
}

/** Ends every token that came from one code. True when some of them still worked. */
export async function endFamily(session: Session, family: string, at: number): Promise<boolean> {
  return (await session.all(end.bind(session.dialect, { family, at }))).length > 0;
}

/** The devices on which a grant lives, the oldest first. */
export async function livingFamilies(session: Session, grantId: string, now: number): Promise<string[]> {
  const rows = await session.all<{ family: string }>(living.bind(session.dialect, { grantId, now }));
  return rows.map(({ family }) => family);
}

/** Makes room for one more device, counting after whoever adds another at this moment. */
export async function endOldestFamilies(session: Session, grantId: string, now: number): Promise<void> {
  await holdGrant(session, grantId);
  const families = await livingFamilies(session, grantId, now);
  const tooMany = families.slice(0, Math.max(0, families.length - oauth.devicesOfConnection + 1));
  for (const family of tooMany) await endFamily(session, family, now);
}
