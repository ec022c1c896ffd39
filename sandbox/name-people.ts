import { claimsIn } from "./claims.ts";
import type { Session } from "./store/engine.ts";
import { query } from "./store/query.ts";

/** A person who did something, by name, and whether that person is still here. */
export interface NamedPerson {
  readonly id: string;
  /** Null when nobody knows the name any more. */
  readonly name: string | null;
  readonly member: boolean;
}

/** The same, and whether it was done before there was an account. */
interface FoundPerson extends NamedPerson {
  readonly visitor: boolean;
}

const byId = query<{ userId: string; workspaceId: string }>()((db, param) =>
  db
    .selectFrom("user")
    .leftJoin("member", (join) =>
      join.onRef("member.userId", "=", "user.id").on("member.organizationId", "=", param("workspaceId")),
    )
    .select(["user.id", "user.name", "user.isAnonymous", "member.id as memberId"])
    .where("user.id", "=", param("userId")),
);
type Row = NonNullable<typeof byId.row>;

/** Names people for one workspace: those who have left, and those who were visitors then. */
export class PeopleOf {
  readonly #session: Session;
  readonly #workspaceId: string;
  readonly #known = new Map<string, FoundPerson>();
  #claims: Map<string, string> | null = null;

  constructor(session: Session, workspaceId: string) {
    this.#session = session;
    this.#workspaceId = workspaceId;
  }

  async named(id: string): Promise<NamedPerson>;
  async named(id: string | null): Promise<NamedPerson | null>;
  async named(id: string | null): Promise<NamedPerson | null> {
    if (id === null) return null;
    const { visitor: _, ...person } = await this.find(id);
    return person;
  }

  /** A visitor is found as the person who claimed the workspace since. */
  async find(id: string): Promise<FoundPerson> {
    const known = this.#known.get(id);
    if (known) return known;
    const row = await this.#read(id);
    const person = row ? personIn(row, Boolean(row.isAnonymous)) : await this.#formerVisitor(id);
    this.#known.set(id, person);
    return person;
  }

  async #formerVisitor(id: string): Promise<FoundPerson> {
    this.#claims ??= await claimsIn(this.#session, this.#workspaceId);
    const claimant = this.#claims.get(id);
    const row = claimant === undefined ? undefined : await this.#read(claimant);
    return row ? personIn(row, true) : { id, name: null, member: false, visitor: true };
  }

  async #read(userId: string): Promise<Row | undefined> {
    const values = { userId, workspaceId: this.#workspaceId };
    return (await this.#session.all<Row>(byId.bind(this.#session.dialect, values)))[0];
  }
}

function personIn({ id, name, memberId }: Row, visitor: boolean): FoundPerson {
  return { id, name, member: memberId !== null, visitor };
}
