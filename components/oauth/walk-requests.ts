import { goodCode } from "./check-return.ts";
import type { Errand, Partner, Walk } from "./walk.ts";

/** A request of the walk. What is not known yet stands there by its name, such as $CODE. */
export interface WalkRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly key?: string;
  readonly form?: readonly (readonly [name: string, value: string])[];
  readonly body?: unknown;
}

const post = { content: "A word from a partner app.", channels: ["linkedin"], allowDuplicate: true };

/** The redirect URI of the partner, at this portal. */
export function redirectUriOf({ issuer }: Walk, { returnPath }: Partner): string {
  return `${issuer ?? "$PORTAL"}${returnPath}`;
}

/** What is sent on an errand. */
export function requestOf(errand: Errand, walk: Walk, partner: Partner): WalkRequest {
  const { tokens, values } = walk;
  const key = tokens?.access ?? "$ACCESS_TOKEN";
  const client = ["client_id", partner.clientId] as const;
  const token = (...form: (readonly [string, string])[]): WalkRequest => ({
    method: "POST",
    path: "/oauth/token",
    form: [...form, client],
  });
  switch (errand) {
    case "discover":
      return { method: "GET", path: "/.well-known/oauth-authorization-server" };
    case "exchange":
      return token(
        ["grant_type", "authorization_code"],
        ["code", goodCode(walk) ?? "$CODE"],
        ["redirect_uri", redirectUriOf(walk, partner)],
        ["code_verifier", values?.verifier ?? "$VERIFIER"],
      );
    case "me":
    case "refused":
      return { method: "GET", path: "/v1/me", key };
    case "post":
      return { method: "POST", path: "/v1/posts", key, body: post };
    case "refresh":
      return token(["grant_type", "refresh_token"], ["refresh_token", tokens?.refresh ?? "$REFRESH_TOKEN"]);
    case "replay":
      return token(["grant_type", "refresh_token"], ["refresh_token", tokens?.spent ?? "$OLD_REFRESH_TOKEN"]);
    case "revoke":
      return {
        method: "POST",
        path: "/oauth/revoke",
        form: [["token", tokens?.refresh ?? "$REFRESH_TOKEN"], client],
      };
  }
}

/** A request as its lines on the wire, with the form one parameter a line, so that people can read it. */
export function linesOf({ key, form, body }: WalkRequest): { headers: [string, string][]; body: string } {
  const headers: [string, string][] = [];
  if (key !== undefined) headers.push(["Authorization", `Bearer ${key}`]);
  if (form) headers.push(["Content-Type", "application/x-www-form-urlencoded"]);
  if (body !== undefined) headers.push(["Content-Type", "application/json"]);
  const pairs = (form ?? []).map(([name, value]) => `${name}=${encoded(value)}`);
  return { headers, body: body === undefined ? pairs.join("\n&") : JSON.stringify(body) };
}

/** What stands for a value keeps its sign. */
function encoded(value: string): string {
  return value.startsWith("$") ? value : new URLSearchParams({ v: value }).toString().slice(2);
}

/** What must be done before an errand can be run; null when it can. */
export function needOf(errand: Errand, walk: Walk): string | null {
  const { tokens, told } = walk;
  if (errand === "discover") return null;
  if (errand === "exchange") return goodCode(walk) === null ? "It needs the code of step 4." : null;
  if (tokens === null) return "It needs the tokens of step 5.";
  if (errand === "replay" && tokens.spent === null) return "Refresh first, in step 7: then there is an old token.";
  if (errand === "refused" && !told.replay && !told.revoke) return "End the tokens first, in step 8.";
  return null;
}
