import type { Scope } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { PeopleOf } from "../name-people.ts";
import type { Session } from "../store/engine.ts";
import { query } from "../store/query.ts";
import { formatInstant, instantOrNull } from "../time/rfc3339.ts";
import { type AppRow, type AppSecretRow, secretsOf } from "./app-rows.ts";
import { judgeRedirectUri } from "./redirect-uri.ts";

type App = Schema<"App">;

const living = query<{ clientId: string }>()((db, param) =>
  db
    .selectFrom("oauth_grant")
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("client_id", "=", param("clientId"))
    .where("revoked_at", "is", null),
);

/** How many connections of an app live now. */
async function countConnections(session: Session, clientId: string): Promise<number> {
  const [row] = await session.all<{ count: number }>(living.bind(session.dialect, { clientId }));
  return Number(row?.count ?? 0);
}

/** Shows apps of one workspace: what recognises their secrets, never what opens a door. */
export class AppViews {
  readonly #session: Session;
  readonly #now: number;
  readonly #people: PeopleOf;

  constructor({ session, workspaceId, now }: { session: Session; workspaceId: string; now: number }) {
    this.#session = session;
    this.#now = now;
    this.#people = new PeopleOf(session, workspaceId);
  }

  async show(app: AppRow, warnings: App["warnings"] = []): Promise<App> {
    const secrets = await secretsOf(this.#session, app.id);
    return {
      id: app.id,
      object: "app",
      name: app.name,
      homepage: app.homepage,
      kind: app.kind,
      authMethod: app.auth_method,
      redirectUris: JSON.parse(app.redirect_uris) as string[],
      scopes: app.scopes.split(" ") as Scope[],
      connections: await countConnections(this.#session, app.id),
      createdAt: formatInstant(app.created_at),
      createdBy: await this.#people.named(app.created_by),
      generation: secrets[0]?.generation ?? null,
      hint: secrets[0]?.hint ?? null,
      secrets: secrets.map((secret) => this.#secret(secret)),
      warnings,
    };
  }

  #secret({ generation, hint, created_at, ends_at, last_used_at }: AppSecretRow): App["secrets"][number] {
    const state = ends_at === null ? "current" : this.#now < ends_at ? "ending" : "ended";
    return {
      generation,
      hint,
      state,
      createdAt: formatInstant(created_at),
      endsAt: instantOrNull(ends_at),
      lastUsedAt: instantOrNull(last_used_at),
    };
  }
}

/** What may surprise somebody who registers these addresses. */
export function warningsOf(kind: AppRow["kind"], redirectUris: readonly string[]): App["warnings"] {
  const byName = redirectUris.some((uri) => {
    const judged = judgeRedirectUri(kind, uri);
    return judged.ok && judged.loopbackByName;
  });
  if (!byName) return [];
  const message = "Prefer http://127.0.0.1, because localhost can resolve to something else.";
  return [{ code: "loopback_by_name", message }];
}
