import { equalInConstantTime, sha256Base64Url } from "../secrets.ts";
import type { Transaction } from "../store/engine.ts";
import { auditConnection } from "./audit-connection.ts";
import { familyOfCode, type SpentCode, spendCode } from "./codes.ts";
import { endFamily, endOldestFamilies, holdGrant, issuePair } from "./families.ts";
import type { KnownApp } from "./find-app.ts";
import { readStanding } from "./grants.ts";
import { type Parameters, required } from "./parameters.ts";
import { effectiveScopes, fallenReason, type Standing, timeOfGrant } from "./standing.ts";
import { given, invalidGrant, type Outcome } from "./token-answer.ts";
import { isOfForm } from "./token-text.ts";

export interface Asking {
  readonly app: KnownApp;
  readonly form: Parameters;
  readonly realNow: number;
  readonly address: string;
}

/** A shorter one can be guessed, so it is refused even when it fits (RFC 7636, 4.1). */
const verifierForm = /^[A-Za-z0-9\-._~]{43,128}$/;

const worthless = "The code is unknown, too old, or was used before.";

/** Exchanges a code for tokens, once. A try that fails spends it too: whoever has it may try no second verifier. */
export async function redeemCode(session: Transaction, asking: Asking): Promise<Outcome> {
  const { form, realNow } = asking;
  const code = required(form, "code");
  required(form, "redirect_uri");
  required(form, "code_verifier");
  if (!isOfForm(code, "code")) return invalidGrant(worthless);
  const spent = await spendCode(session, code, realNow);
  if (!spent) return replayed(session, code, asking);
  const row = await readStanding(session, spent.grant_id);
  const reason = row ? whyNot(asking, spent, row) : worthless;
  if (!row || reason !== null) return invalidGrant(reason ?? worthless);
  const { now } = timeOfGrant(row, realNow);
  const scopes = effectiveScopes(row, spent.scopes);
  if (scopes.length === 0) return invalidGrant("The person may do nothing of what was allowed any more.");
  await endOldestFamilies(session, row.grant_id, now);
  const pair = await issuePair(session, {
    grantId: row.grant_id,
    family: spent.family,
    livemode: row.livemode === 1,
    accessScopes: spent.scopes,
    scopes: spent.scopes,
    now,
  });
  return given(row, pair, scopes);
}

/** Two have the same code, and nobody knows which of them is the app: the tokens of both end (RFC 9700, 4.5). */
async function replayed(session: Transaction, code: string, { realNow: at, address }: Asking): Promise<Outcome> {
  const known = await familyOfCode(session, code);
  if (known) await holdGrant(session, known.grant_id);
  if (known && (await endFamily(session, known.family, at))) {
    const row = await readStanding(session, known.grant_id);
    if (row) await auditConnection(session, row, { action: "connection.code_replayed", by: "system", address, at });
  }
  return invalidGrant(worthless);
}

function whyNot({ app, form, realNow }: Asking, code: SpentCode, row: Standing): string | null {
  if (row.client_id !== app.id) return worthless;
  if (realNow >= code.expires_at) return worthless;
  if (form.get("redirect_uri") !== code.redirect_uri)
    return "redirect_uri is not the one that the code was asked with.";
  const verifier = form.get("code_verifier") ?? "";
  if (!verifierForm.test(verifier)) return "code_verifier must have 43 to 128 letters, digits or -._~";
  if (!equalInConstantTime(sha256Base64Url(verifier), code.challenge))
    return "code_verifier does not fit the code_challenge.";
  return fallenReason(row, realNow);
}
