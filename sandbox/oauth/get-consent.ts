import { type Role, roles } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { notFound } from "../errors.ts";
import { membershipsOf } from "../memberships.ts";
import type { Membership, PersonHandler } from "../operation.ts";
import { query } from "../store/query.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { findRequest, type OpenRequest } from "./consent-requests.ts";
import { modesOfApp } from "./demo-app.ts";
import { findApp, type KnownApp } from "./find-app.ts";
import { matchesRegistered } from "./redirect-uri.ts";
import { scopesInAll } from "./scopes.ts";

const connected = query<{ clientId: string; userId: string }>()((db, param) =>
  db
    .selectFrom("oauth_grant")
    .select(["workspace_id", "livemode"])
    .where("client_id", "=", param("clientId"))
    .where("user_id", "=", param("userId"))
    .where("revoked_at", "is", null),
);
type Connected = NonNullable<typeof connected.row>;

/** Says what an app asks for, and what this person may give. */
export const getConsent: PersonHandler<"getConsent"> = async ({ session, person, path, now }) => {
  const request = await findRequest(session, path.id, { sessionId: person.sessionId, now });
  const app = request && (await findApp(session, request.clientId));
  if (!request || !app || !goesBackTo(app, request)) throw notFound("consent request");
  const values = { clientId: app.id, userId: person.id };
  const grants = await session.all<Connected>(connected.bind(session.dialect, values));
  const memberships = await membershipsOf(session, person.id, now);
  const { id, name, kind, homepage, registeredBy } = app;
  const body: Schema<"Consent"> = {
    object: "consent",
    app: { id, name, kind, homepage, registeredBy },
    returnsTo: returnsTo(request.redirectUri),
    scopes: scopesInAll(request.scopes),
    workspaces: memberships.map((one) => viewWorkspace(one, app.id, request.scopes, grants)),
    expiresAt: formatInstant(request.expiresAt),
  };
  return { status: 200, body };
};

/** False once the app took away the address that it asked with. */
export function goesBackTo({ redirectUris, kind }: KnownApp, { redirectUri }: OpenRequest): boolean {
  return matchesRegistered(redirectUris, redirectUri, kind);
}

/** The modes that a person may open there to an app. Live data needs an owner with an account. */
export function modesOf({ workspace }: Membership, appId: string): ("test" | "live")[] {
  return modesOfApp(appId).filter((mode) => mode === "test" || workspace.claimedAt !== null);
}

/** Of what an app asks for, what a member can give. */
export function scopesToGive(role: Role, asked: readonly string[]) {
  return scopesInAll(asked, roles[role].scopes);
}

function viewWorkspace(
  membership: Membership,
  appId: string,
  asked: readonly string[],
  grants: readonly Connected[],
): Schema<"ConsentWorkspace"> {
  const { workspace, role } = membership;
  const here = grants.filter(({ workspace_id }) => workspace_id === workspace.id);
  return {
    id: workspace.id,
    name: workspace.name,
    role,
    modes: modesOf(membership, appId),
    scopes: scopesToGive(role, asked),
    connected: here.map(({ livemode }) => (livemode === 1 ? "live" : "test")),
  };
}

/** The host that people know, or the scheme of a program that has none. */
function returnsTo(redirectUri: string): string {
  const { protocol, host } = new URL(redirectUri);
  return protocol === "https:" || protocol === "http:" ? host : protocol;
}
