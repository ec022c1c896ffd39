import { sha256Hex } from "../secrets.ts";
import type { Transaction } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { auditConnection } from "./audit-connection.ts";
import { endFamily, holdGrant, issuePair } from "./families.ts";
import { readStanding } from "./grants.ts";
import { OauthError } from "./oauth-error.ts";
import { required } from "./parameters.ts";
import type { Asking } from "./redeem-code.ts";
import { readScopes, scopesInAll } from "./scopes.ts";
import { effectiveScopes, fallenReason, type Standing, timeOfGrant } from "./standing.ts";
import { given, invalidGrant, type Outcome } from "./token-answer.ts";
import { isOfForm } from "./token-text.ts";

const find = query<{ hash: string }>()((db, param) =>
  db
    .selectFrom("oauth_token")
    .select(["grant_id", "family", "scopes", "expires_at"])
    .where("hash", "=", param("hash"))
    .where("kind", "=", "refresh"),
);
type Found = NonNullable<typeof find.row>;

const spend = query<{ hash: string; at: number }>()((db, param) =>
  db
    .updateTable("oauth_token")
    .set({ used_at: param("at") })
    .where("hash", "=", param("hash"))
    .where("used_at", "is", null)
    .returning(["scopes", "revoked_at"]),
);
type Spent = NonNullable<typeof spend.row>;

const worthless = "The refresh token is unknown, too old, or was ended.";

/**
 * Spends a refresh token for a new pair. A second use of one, at the same moment too, means that somebody has a copy:
 * that family ends, and nothing else does (RFC 9700, 4.14.2).
 */
export async function refreshTokens(session: Transaction, { app, form, realNow, address }: Asking): Promise<Outcome> {
  const text = required(form, "refresh_token");
  const hash = sha256Hex(text);
  const [token] = isOfForm(text, "refresh") ? await session.all<Found>(find.bind(session.dialect, { hash })) : [];
  const row = token ? await readStanding(session, token.grant_id) : null;
  // Somebody else's app learns nothing, and changes nothing.
  if (!token || !row || row.client_id !== app.id) return invalidGrant(worthless);
  const { now } = timeOfGrant(row, realNow);
  const asked = form.get("scope");
  if (narrowed(asked, token.scopes) === null)
    return { refusal: new OauthError("invalid_scope", `The most that this connection may have is ${token.scopes}.`) };
  await holdGrant(session, token.grant_id);
  const [spent] = await session.all<Spent>(spend.bind(session.dialect, { hash, at: now }));
  if (!spent) {
    if (await endFamily(session, token.family, now))
      await auditConnection(session, row, { action: "connection.reuse_detected", by: "system", address, at: realNow });
    return invalidGrant("The refresh token was used before, so every token of this sign-in has ended.");
  }
  // Its family may have ended, or been cut, while this call waited for the grant.
  if (spent.revoked_at !== null) return invalidGrant(worthless);
  const accessScopes = narrowed(asked, spent.scopes) ?? spent.scopes;
  return goOn(session, row, { ...token, scopes: spent.scopes }, { accessScopes, now, realNow });
}

interface Moment {
  readonly accessScopes: string;
  readonly now: number;
  readonly realNow: number;
}

async function goOn(session: Transaction, row: Standing, token: Found, { accessScopes, now, realNow }: Moment) {
  if (now >= token.expires_at) return invalidGrant(worthless);
  const fallen = fallenReason(row, realNow);
  if (fallen !== null) return invalidGrant(fallen);
  const scopes = effectiveScopes(row, accessScopes);
  if (scopes.length === 0) return invalidGrant("The person may do nothing of what was allowed any more.");
  const { family } = token;
  const livemode = row.livemode === 1;
  const grantId = row.grant_id;
  const pair = await issuePair(session, { grantId, family, livemode, accessScopes, scopes: token.scopes, now });
  return given(row, pair, scopes);
}

/** The scopes of one access token, out of those of its family; null when it asks for more. */
function narrowed(asked: string | null, held: string): string | null {
  if (asked === null) return held;
  const wanted = readScopes(asked);
  if (wanted === null || scopesInAll(wanted, held.split(" ")).length < wanted.length) return null;
  return wanted.join(" ");
}
