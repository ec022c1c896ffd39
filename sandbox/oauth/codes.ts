import { oauth } from "../contract/facts.gen.ts";
import { randomId } from "../ids.ts";
import { sha256Hex } from "../secrets.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import type { OauthCodeTable } from "../store/schema-oauth.ts";
import { makeCode } from "./token-text.ts";

const insert = query<Omit<OauthCodeTable, "used_at">>()((db, param) =>
  db.insertInto("oauth_code").values({
    hash: param("hash"),
    grant_id: param("grant_id"),
    family: param("family"),
    redirect_uri: param("redirect_uri"),
    challenge: param("challenge"),
    scopes: param("scopes"),
    created_at: param("created_at"),
    expires_at: param("expires_at"),
    used_at: null,
  }),
);

const spend = query<{ hash: string; at: number }>()((db, param) =>
  db
    .updateTable("oauth_code")
    .set({ used_at: param("at") })
    .where("hash", "=", param("hash"))
    .where("used_at", "is", null)
    .returning(["grant_id", "family", "redirect_uri", "challenge", "scopes", "expires_at"]),
);
export type SpentCode = NonNullable<typeof spend.row>;

const familyOf = query<{ hash: string }>()((db, param) =>
  db.selectFrom("oauth_code").select(["grant_id", "family"]).where("hash", "=", param("hash")),
);

type Wish = Pick<OauthCodeTable, "grant_id" | "redirect_uri" | "challenge" | "scopes">;

/** Makes the code that an app exchanges for tokens. The tokens will be a family of their own. */
export async function makeCodeFor(session: Session, wish: Wish, now: number): Promise<string> {
  const code = makeCode();
  const row = {
    ...wish,
    hash: sha256Hex(code),
    family: randomId("fam", now),
    created_at: now,
    expires_at: now + oauth.codeSeconds * 1000,
  };
  await session.all(insert.bind(session.dialect, row));
  return code;
}

/** Spends a code, for the first who comes; null for everybody after. */
export async function spendCode(session: Session, code: string, at: number): Promise<SpentCode | null> {
  const [row] = await session.all<SpentCode>(spend.bind(session.dialect, { hash: sha256Hex(code), at }));
  return row ?? null;
}

/** Which tokens came from a code that is spent already; null for a code that never was. */
export async function familyOfCode(
  session: Session,
  code: string,
): Promise<{ grant_id: string; family: string } | null> {
  type Row = { grant_id: string; family: string };
  const [row] = await session.all<Row>(familyOf.bind(session.dialect, { hash: sha256Hex(code) }));
  return row ?? null;
}
