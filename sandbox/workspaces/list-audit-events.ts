import { claimsIn } from "../claims.ts";
import type { QueryOf, Schema } from "../contract/types.ts";
import { PeopleOf } from "../name-people.ts";
import type { MemberHandler } from "../operation.ts";
import type { Place } from "../store/cursor.ts";
import type { Session } from "../store/engine.ts";
import { pageOf, placeAfter } from "../store/page.ts";
import { builders, query as prepared } from "../store/query.ts";
import type { AuditEventTable } from "../store/schema.ts";
import { formatInstant } from "../time/rfc3339.ts";

type Filters = Pick<QueryOf<"listAuditEvents">, "target" | "actor">;

/** Lists who changed what, the newest first. */
export const listAuditEvents: MemberHandler<"listAuditEvents"> = async ({ session, membership, query }) => {
  const { cursor, limit = 25, ...filters } = query;
  const workspaceId = membership.workspace.id;
  const after = placeAfter(cursor, filters);
  const actors = filters.actor === undefined ? null : await actorsOf(session, workspaceId, filters.actor);
  const place = { workspaceId, target: filters.target, actors };
  const rows = await session.all<AuditEventTable>(select(session, place, after, limit + 1));
  const { page, ...ends } = pageOf(rows, limit, filters, (row) => row.at);
  const shown = new Actors(session, workspaceId);
  const data = [];
  for (const row of page) {
    data.push({
      id: row.id,
      object: "audit_event" as const,
      at: formatInstant(row.at),
      action: row.action,
      target: row.target,
      actor: await shown.of(row),
      address: row.ip,
      detail: JSON.parse(row.detail),
    });
  }
  return { status: 200, body: { object: "list", data, ...ends } };
};

/** Somebody's ids: their own, and that of the visitor who they were. */
async function actorsOf(session: Session, workspaceId: string, actor: string): Promise<string[]> {
  const claims = await claimsIn(session, workspaceId);
  return [actor, ...Array.from(claims).flatMap(([visitor, claimant]) => (claimant === actor ? [visitor] : []))];
}

interface Selection {
  readonly workspaceId: string;
  readonly target: Filters["target"];
  readonly actors: readonly string[] | null;
}

function select(session: Session, { workspaceId, target, actors }: Selection, after: Place | null, limit: number) {
  let rows = builders[session.dialect].selectFrom("audit_event").selectAll().where("workspace_id", "=", workspaceId);
  if (target !== undefined) rows = rows.where("target", "=", target);
  if (actors !== null) rows = rows.where("actor_id", "in", actors);
  if (after) {
    const { sort, id } = after;
    rows = rows.where((row) => row.or([row("at", "<", sort), row.and([row("at", "=", sort), row("id", "<", id)])]));
  }
  return rows.orderBy("at", "desc").orderBy("id", "desc").limit(limit).compile();
}

const keyName = prepared<{ id: string; workspaceId: string }>()((db, param) =>
  db
    .selectFrom("api_key")
    .select("name")
    .where("id", "=", param("id"))
    .where("workspace_id", "=", param("workspaceId")),
);

const appName = prepared<{ id: string }>()((db, param) =>
  db.selectFrom("oauth_client").select("name").where("id", "=", param("id")),
);

/** Those who changed something, each looked up once. */
class Actors {
  readonly #session: Session;
  readonly #workspaceId: string;
  readonly #people: PeopleOf;
  readonly #names = new Map<string, string | null>();

  constructor(session: Session, workspaceId: string) {
    this.#session = session;
    this.#workspaceId = workspaceId;
    this.#people = new PeopleOf(session, workspaceId);
  }

  async of({ actor_kind: kind, actor_id }: AuditEventTable): Promise<Schema<"AuditActor">> {
    if (actor_id === null) return { kind, id: null, name: kind === "system" ? "Aloha" : null, visitor: false };
    if (kind === "user") {
      const { id, name, visitor } = await this.#people.find(actor_id);
      return { kind, id, name, visitor };
    }
    return { kind, id: actor_id, name: await this.#nameOf(kind, actor_id), visitor: false };
  }

  async #nameOf(kind: AuditEventTable["actor_kind"], id: string): Promise<string | null> {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const name = await this.#readName(kind, id);
    this.#names.set(id, name);
    return name;
  }

  /** The name of a key of this workspace, or of an app that acted here: it may be registered anywhere. */
  async #readName(kind: AuditEventTable["actor_kind"], id: string): Promise<string | null> {
    const { dialect } = this.#session;
    const statement =
      kind === "app" ? appName.bind(dialect, { id }) : keyName.bind(dialect, { id, workspaceId: this.#workspaceId });
    const [row] = await this.#session.all<{ name: string }>(statement);
    return row?.name ?? null;
  }
}
