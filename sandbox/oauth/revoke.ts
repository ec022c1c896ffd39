import type { Transaction } from "../store/engine.ts";
import { auditConnection } from "./audit-connection.ts";
import { authenticateApp } from "./authenticate-app.ts";
import { endToken } from "./end-token.ts";
import { endFamily, holdGrant, livingFamilies } from "./families.ts";
import { type FoundToken, findToken } from "./find-token.ts";
import { endGrant } from "./grants.ts";
import { required } from "./parameters.ts";
import { timeOfGrant } from "./standing.ts";
import type { FormCall } from "./token.ts";
import { isOfForm } from "./token-text.ts";

/** POST /oauth/revoke (RFC 7009). A token that is unknown, or of another app, is none of the caller's business. */
export async function revoke({ engine, claimed, form, realNow, address }: FormCall): Promise<null> {
  return engine.transaction(async (session) => {
    const app = await authenticateApp(session, claimed, realNow);
    const text = required(form, "token");
    if (!isOfForm(text, "access") && !isOfForm(text, "refresh")) return null;
    const token = await findToken(session, text);
    if (token?.client_id === app.id) await end(session, token, { realNow, address });
    return null;
  });
}

/** A refresh token takes its whole family with it; an access token goes alone. */
async function end(
  session: Transaction,
  token: FoundToken,
  { realNow, address }: { realNow: number; address: string },
) {
  const { now } = timeOfGrant(token, realNow);
  if (token.kind === "access") return endToken(session, token.hash, now);
  await holdGrant(session, token.grant_id);
  await endFamily(session, token.family, now);
  if ((await livingFamilies(session, token.grant_id, now)).length > 0) return;
  if (await endGrant(session, token.grant_id, "revoked_by_app", realNow))
    await auditConnection(session, token, { action: "connection.revoked", by: "app", address, at: realNow });
}
