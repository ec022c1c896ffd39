import { authenticateApp } from "./authenticate-app.ts";
import { type FoundToken, findToken } from "./find-token.ts";
import { OauthError } from "./oauth-error.ts";
import { required } from "./parameters.ts";
import { effectiveScopes, fallenReason, timeOfGrant } from "./standing.ts";
import type { FormCall } from "./token.ts";
import { isOfForm } from "./token-text.ts";

/** What is said of a token. Of one that does not work, or is not the caller's, nothing at all (RFC 7662, 2.2). */
export type Introspection =
  | { readonly active: false }
  | {
      readonly active: true;
      readonly scope: string;
      readonly client_id: string;
      readonly token_type: "Bearer" | "refresh_token";
      readonly sub: string;
      /** Unix seconds; in test mode on the clock of the workspace. */
      readonly iat: number;
      readonly exp: number;
      readonly iss: string;
      readonly workspace_id: string;
      readonly livemode: boolean;
    };

/** POST /oauth/introspect. Only an app that can keep a secret may ask. */
export async function introspect(call: FormCall & { readonly issuer: string }): Promise<Introspection> {
  const { engine, claimed, form, realNow, issuer } = call;
  return engine.transaction(async (session) => {
    const app = await authenticateApp(session, claimed, realNow);
    if (app.auth_method === "none")
      throw new OauthError("invalid_client", "Only an app with a client secret may introspect.", {
        status: 401,
        headers: { "WWW-Authenticate": 'Basic realm="aloha"' },
      });
    const text = required(form, "token");
    const token = isOfForm(text, "access") || isOfForm(text, "refresh") ? await findToken(session, text) : null;
    return token?.client_id === app.id && works(token, realNow) ? tell(token, issuer) : { active: false };
  });
}

function works(token: FoundToken, realNow: number): boolean {
  const { now } = timeOfGrant(token, realNow);
  const over = token.token_used_at !== null || token.token_revoked_at !== null || now >= token.token_expires_at;
  return !over && fallenReason(token, realNow) === null;
}

function tell(token: FoundToken, iss: string): Introspection {
  return {
    active: true,
    scope: effectiveScopes(token, token.token_scopes).join(" "),
    client_id: token.client_id,
    token_type: token.kind === "access" ? "Bearer" : "refresh_token",
    sub: token.user_id,
    iat: Math.floor(token.token_created_at / 1000),
    exp: Math.floor(token.token_expires_at / 1000),
    iss,
    workspace_id: token.workspace_id,
    livemode: token.livemode === 1,
  };
}
