import { sha256Hex } from "../secrets.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { findApp, type KnownApp } from "./find-app.ts";
import { OauthError } from "./oauth-error.ts";
import type { Parameters } from "./parameters.ts";
import { isOfForm } from "./token-text.ts";

const staleMs = 60_000;

const livingSecret = query<{ hash: string; clientId: string; now: number }>()((db, param) =>
  db
    .selectFrom("oauth_client_secret")
    .select("last_used_at")
    .where("hash", "=", param("hash"))
    .where("client_id", "=", param("clientId"))
    .where((row) => row.or([row("ends_at", "is", null), row("ends_at", ">", param("now"))])),
);

const markUsed = query<{ hash: string; at: number }>()((db, param) =>
  db
    .updateTable("oauth_client_secret")
    .set({ last_used_at: param("at") })
    .where("hash", "=", param("hash")),
);

/** How a caller says which app it is. */
export interface Claimed {
  readonly clientId: string;
  readonly secret: string | null;
  readonly method: KnownApp["auth_method"];
}

/** Reads who a caller says it is, without believing it (RFC 6749, 2.3). */
export function readClaim(authorization: string | null, form: Parameters): Claimed {
  const inForm = form.get("client_id");
  const secret = form.get("client_secret");
  if (authorization === null) {
    if (inForm === null) throw refused("Say which app calls: with HTTP Basic, or with client_id in the body.");
    return { clientId: inForm, secret, method: secret === null ? "none" : "client_secret_post" };
  }
  if (secret !== null)
    throw new OauthError("invalid_request", "Two ways of client authentication were used at once. Use one.");
  const [clientId, password] = readBasic(authorization);
  if (inForm !== null && inForm !== clientId)
    throw new OauthError("invalid_request", "client_id in the body and in the Authorization header differ.");
  return { clientId, secret: password, method: "client_secret_basic" };
}

/** The app that calls, once it has proven who it is in the one way that it is registered for. */
export async function authenticateApp(session: Session, claimed: Claimed, now: number): Promise<KnownApp> {
  const app = await findApp(session, claimed.clientId);
  if (!app) throw refused("There is no app under this client_id.");
  if (claimed.method !== app.auth_method)
    throw refused(`This app is registered for the method ${app.auth_method}, not ${claimed.method}.`);
  if (claimed.secret === null) return app;
  const hash = sha256Hex(claimed.secret);
  const values = { hash, clientId: app.id, now };
  const [row] = isOfForm(claimed.secret, "secret")
    ? await session.all<{ last_used_at: number | null }>(livingSecret.bind(session.dialect, values))
    : [];
  if (!row) throw refused("The client secret is wrong, or has ended.");
  if (now - (row.last_used_at ?? 0) >= staleMs) await session.all(markUsed.bind(session.dialect, { hash, at: now }));
  return app;
}

function readBasic(authorization: string): [string, string] {
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2})$/i.exec(authorization)?.[1];
  const text = encoded === undefined ? "" : Buffer.from(encoded, "base64").toString("utf8");
  const colon = text.indexOf(":");
  if (colon === -1) throw refused("The Authorization header is no HTTP Basic.");
  try {
    return [decoded(text.slice(0, colon)), decoded(text.slice(colon + 1))];
  } catch {
    throw refused("client_id and secret must be form-encoded before they become HTTP Basic.");
  }
}

function decoded(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}

function refused(description: string): OauthError {
  return new OauthError("invalid_client", description, {
    status: 401,
    headers: { "WWW-Authenticate": 'Basic realm="aloha"' },
  });
}
