import type { Session } from "./store/engine.ts";
import { query } from "./store/query.ts";

/** A person who did something, by name, and whether that person is still here. */
export interface NamedPerson {
  readonly id: string;
  /** Null when nobody knows the name any more. */
  readonly name: string | null;
  readonly member: boolean;
}

const byId = query<{ userId: string; workspaceId: string }>()((db, param) =>
  db
    .selectFrom("user")
    .leftJoin("member", (join) =>
      join.onRef("member.userId", "=", "user.id").on("member.organizationId", "=", param("workspaceId")),
    )
    .select(["user.id", "user.name", "member.id as memberId"])
    .where("user.id", "=", param("userId")),
);
type Row = NonNullable<typeof byId.row>;

/** Names people for one workspace: those who have left too. */
export class PeopleOf {
  readonly #session: Session;
  readonly #workspaceId: string;
  readonly #known = new Map<string, NamedPerson>();

  constructor(session: Session, workspaceId: string) {
    this.#session = session;
    this.#workspaceId = workspaceId;
  }

  async named(id: string): Promise<NamedPerson>;
  async named(id: string | null): Promise<NamedPerson | null>;
  async named(id: string | null): Promise<NamedPerson | null> {
    if (id === null) return null;
    const known = this.#known.get(id);
    if (known) return known;
    const values = { userId: id, workspaceId: this.#workspaceId };
    const [row] = await this.#session.all<Row>(byId.bind(this.#session.dialect, values));
    const person = { id, name: row?.name ?? null, member: row?.memberId != null };
    this.#known.set(id, person);
    return person;
  }
}
