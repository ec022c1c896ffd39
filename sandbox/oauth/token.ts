import type { Engine } from "../store/engine.ts";
import { authenticateApp, type Claimed } from "./authenticate-app.ts";
import { OauthError } from "./oauth-error.ts";
import { type Parameters, required } from "./parameters.ts";
import { redeemCode } from "./redeem-code.ts";
import { refreshTokens } from "./refresh-tokens.ts";
import { readResource } from "./resource.ts";
import type { TokenAnswer } from "./token-answer.ts";

/** A form that an app sent, and who it says it is. */
export interface FormCall {
  readonly engine: Engine;
  readonly claimed: Claimed;
  readonly form: Parameters;
  /** What a token can be for. */
  readonly resources: readonly string[];
  readonly realNow: number;
  readonly address: string;
}

const grantTypes = { authorization_code: redeemCode, refresh_token: refreshTokens };

/** POST /oauth/token. What a refusal changed on its way is kept: it is decided inside, and thrown after the commit. */
export async function token({ engine, claimed, form, resources, realNow, address }: FormCall): Promise<TokenAnswer> {
  const outcome = await engine.transaction(async (session) => {
    const app = await authenticateApp(session, claimed, realNow);
    const type = required(form, "grant_type");
    if (!Object.hasOwn(grantTypes, type))
      throw new OauthError("unsupported_grant_type", "There are authorization_code and refresh_token.");
    readResource(form, resources);
    const exchange = grantTypes[type as keyof typeof grantTypes];
    return exchange(session, { app, form, realNow, address });
  });
  if ("refusal" in outcome) throw outcome.refusal;
  return outcome.answer;
}
