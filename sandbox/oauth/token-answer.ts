import { oauth } from "../contract/facts.gen.ts";
import type { TokenPair } from "./families.ts";
import { OauthError } from "./oauth-error.ts";
import type { Standing } from "./standing.ts";

/** What the token endpoint gives (RFC 6749, 5.1), and which data it is about. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly token_type: "Bearer";
  readonly expires_in: number;
  readonly refresh_token: string;
  readonly scope: string;
  readonly workspace_id: string;
  readonly livemode: boolean;
}

/** A refusal is an answer too: what was done on the way to it stays done, so it is never thrown inside a transaction. */
export type Outcome = { readonly answer: TokenAnswer } | { readonly refusal: OauthError };

export function given(row: Standing, pair: TokenPair, scopes: readonly string[]): Outcome {
  return {
    answer: {
      access_token: pair.access,
      token_type: "Bearer",
      expires_in: oauth.accessTokenSeconds,
      refresh_token: pair.refresh,
      scope: scopes.join(" "),
      workspace_id: row.workspace_id,
      livemode: row.livemode === 1,
    },
  };
}

export function invalidGrant(description: string): Outcome {
  return { refusal: new OauthError("invalid_grant", description) };
}
