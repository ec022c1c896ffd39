import type { KnownApp } from "./find-app.ts";
import { OauthError } from "./oauth-error.ts";
import type { Parameters } from "./parameters.ts";
import { matchesRegistered } from "./redirect-uri.ts";
import { readResource } from "./resource.ts";
import { readScopes, scopesInAll } from "./scopes.ts";
import { shown } from "./shown.ts";

/** A request for consent that keeps every rule. */
export interface AuthorizationRequest {
  readonly redirectUri: string;
  readonly state: string | null;
  readonly challenge: string;
  readonly scopes: readonly string[];
  readonly resource: string | null;
}

/** Why a browser must not be sent anywhere: who would receive it is not known to be the app. */
export type NoReturn =
  | "app_missing"
  | "app_repeated"
  | "app_unknown"
  | "redirect_missing"
  | "redirect_repeated"
  | "redirect_unregistered";

const mostState = 2048;

/** Where the answer may go, or why it may go nowhere. The given address is compared letter by letter. */
export function judgeReturn(app: KnownApp | null, asked: Parameters): { redirectUri: string } | { problem: NoReturn } {
  if (asked.repeated.has("client_id")) return { problem: "app_repeated" };
  if (asked.get("client_id") === null) return { problem: "app_missing" };
  if (!app) return { problem: "app_unknown" };
  if (asked.repeated.has("redirect_uri")) return { problem: "redirect_repeated" };
  const redirectUri = asked.get("redirect_uri");
  if (redirectUri === null) return { problem: "redirect_missing" };
  const known = matchesRegistered(app.redirectUris, redirectUri, app.kind);
  return known ? { redirectUri } : { problem: "redirect_unregistered" };
}

/** Judges the rest of a request, whose answers already have a place to go. `resources` are the addresses of the API. */
export function judgeAuthorization(
  app: KnownApp,
  redirectUri: string,
  asked: Parameters,
  resources: readonly string[],
): AuthorizationRequest {
  const [twice] = asked.repeated;
  if (twice !== undefined)
    throw new OauthError("invalid_request", `The parameter ${shown(twice)} came more than once.`);
  if (asked.get("request") !== null) throw new OauthError("request_not_supported", "Send the parameters one by one.");
  if (asked.get("request_uri") !== null)
    throw new OauthError("request_uri_not_supported", "Send the parameters one by one.");
  refuseResponse(asked);
  const state = asked.get("state");
  if (state !== null && state.length > mostState)
    throw new OauthError("invalid_request", `state may have ${mostState} characters.`);
  return {
    redirectUri,
    state,
    challenge: challengeOf(asked),
    scopes: scopesOf(app, asked.get("scope")),
    resource: readResource(asked, resources),
  };
}

function refuseResponse(asked: Parameters): void {
  const type = asked.get("response_type");
  if (type === null) throw new OauthError("invalid_request", "The parameter response_type is missing. Send code.");
  if (type !== "code")
    throw new OauthError("unsupported_response_type", `response_type is ${shown(type)}. Only code is offered.`);
  const mode = asked.get("response_mode");
  if (mode !== null && mode !== "query")
    throw new OauthError("invalid_request", `response_mode is ${shown(mode)}. Answers come in the query.`);
}

/** PKCE for every app (RFC 9700, 2.1.1): a code alone is worth nothing to whoever steals it. */
function challengeOf(asked: Parameters): string {
  const challenge = asked.get("code_challenge");
  if (challenge === null || !/^[A-Za-z0-9_-]{43}$/.test(challenge)) {
    const detail = "code_challenge must be the SHA-256 of a verifier in base64url: 43 characters.";
    throw new OauthError("invalid_request", detail);
  }
  if (asked.get("code_challenge_method") !== "S256")
    throw new OauthError("invalid_request", "code_challenge_method must be S256, and be sent.");
  return challenge;
}

function scopesOf(app: KnownApp, text: string | null): readonly string[] {
  const wanted = text === null ? ["read"] : readScopes(text);
  if (wanted === null)
    throw new OauthError("invalid_scope", "A scope is unknown. There are read, write and webhook:admin.");
  if (scopesInAll(wanted, app.scopes).length < wanted.length) {
    const detail = `This app is registered for ${app.scopes.join(", ")}, and asks for ${wanted.join(", ")}.`;
    throw new OauthError("invalid_scope", detail);
  }
  return wanted;
}
