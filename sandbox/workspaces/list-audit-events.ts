import type { QueryOf } from "../contract/types.ts";
import { PeopleOf } from "../name-people.ts";
import type { MemberHandler } from "../operation.ts";
import { decodeCursor, encodeCursor, type Place } from "../store/cursor.ts";
import type { Session } from "../store/engine.ts";
import { builders, query as prepared } from "../store/query.ts";
import type { AuditEventTable } from "../store/schema.ts";
import { formatInstant } from "../time/rfc3339.ts";

type Filters = Pick<QueryOf<"listAuditEvents">, "target" | "actor">;

/** Lists who changed what, the newest first. */
export const listAuditEvents: MemberHandler<"listAuditEvents"> = async ({ session, membership, query }) => {
  const { cursor, limit = 25, ...filters } = query;
  const workspaceId = membership.workspace.id;
  const after = cursor === undefined ? null : decodeCursor(cursor, filters);
  const rows = await session.all<AuditEventTable>(select(session, workspaceId, filters, after, limit + 1));
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const hasMore = rows.length > limit;
  const names = new ActorNames(session, workspaceId);
  const data = [];
  for (const row of page) {
    data.push({
      id: row.id,
      object: "audit_event" as const,
      at: formatInstant(row.at),
      action: row.action,
      target: row.target,
      actor: { kind: row.actor_kind, id: row.actor_id, name: await names.of(row) },
      address: row.ip,
      detail: JSON.parse(row.detail),
    });
  }
  const nextCursor = hasMore && last ? encodeCursor({ sort: last.at, id: last.id }, filters) : null;
  return { status: 200, body: { object: "list", data, hasMore, nextCursor } };
};

function select(session: Session, workspaceId: string, filters: Filters, after: Place | null, limit: number) {
  let rows = builders[session.dialect].selectFrom("audit_event").selectAll().where("workspace_id", "=", workspaceId);
  if (filters.target !== undefined) rows = rows.where("target", "=", filters.target);
  if (filters.actor !== undefined) rows = rows.where("actor_id", "=", filters.actor);
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

/** The names of those who changed something, each looked up once. */
class ActorNames {
  readonly #session: Session;
  readonly #workspaceId: string;
  readonly #people: PeopleOf;

  constructor(session: Session, workspaceId: string) {
    this.#session = session;
    this.#workspaceId = workspaceId;
    this.#people = new PeopleOf(session, workspaceId);
  }

  async of({ actor_kind, actor_id }: AuditEventTable): Promise<string | null> {
    if (actor_id === null) return actor_kind === "system" ? "Aloha" : null;
    if (actor_kind === "user") return (await this.#people.named(actor_id)).name;
    const values = { id: actor_id, workspaceId: this.#workspaceId };
    const [row] = await this.#session.all<{ name: string }>(keyName.bind(this.#session.dialect, values));
    return row?.name ?? null;
  }
}
