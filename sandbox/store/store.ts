import {
  type Compilable,
  type DeleteQueryBuilder,
  type DeleteResult,
  type ExpressionBuilder,
  type Insertable,
  type InsertQueryBuilder,
  type InsertResult,
  type Kysely,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
  type UpdateQueryBuilder,
  type UpdateResult,
} from "kysely";
import type { Dialect, Session, Statement, Transaction } from "./engine.ts";
import { builders, compilePlan, fill, param, planBuilders } from "./query.ts";
import type { Keyed, Tables, TenantTable } from "./schema.ts";

/** What a builder knows of the caller: filled in by the Store, never by a handler. */
interface Tenant {
  readonly workspaceId: string;
  readonly livemode: number;
}

type RowOf<T extends TenantTable> = Omit<Insertable<Tables[T]>, keyof Keyed>;

/** Builds queries that already see only the caller's workspace and mode. */
export interface TenantBuilder {
  selectFrom<T extends TenantTable>(table: T): SelectQueryBuilder<Tables, T, object>;
  updateTable<T extends TenantTable>(table: T): UpdateQueryBuilder<Tables, T, T, UpdateResult>;
  deleteFrom<T extends TenantTable>(table: T): DeleteQueryBuilder<Tables, T, DeleteResult>;
  insertInto<T extends TenantTable>(table: T, row: RowOf<T>): InsertQueryBuilder<Tables, T, InsertResult>;
}

/** What a query says of a row of one table, such as a count of what belongs to it. */
export type RowBuilder<T extends TenantTable> = ExpressionBuilder<Tables, T>;

/** A query over the caller's own rows, compiled once. */
export interface TenantQuery<Params, Row> {
  bind(dialect: Dialect, values: Params, tenant: Tenant): Statement;
  /** Never set: it carries the row's type. */
  readonly row?: Row;
}

/** Declares a query that is narrowed to the caller. Handlers use nothing else. */
export function ownQuery<Params>() {
  return <Row>(
    build: (
      own: TenantBuilder,
      param: <Name extends keyof Params & string>(name: Name) => Params[Name],
    ) => Compilable<Row>,
  ): TenantQuery<Params, Row> => {
    const plans: Partial<Record<Dialect, ReturnType<typeof compilePlan>>> = {};
    const tenant = param<Tenant>();
    return {
      bind(dialect, values, owner) {
        plans[dialect] ??= compilePlan(
          build(narrowed(planBuilders[dialect], tenant("workspaceId"), tenant("livemode")), param<Params>()),
        );
        return fill(plans[dialect], values as Record<string, unknown>, owner as Tenant & Record<string, unknown>);
      },
    };
  };
}

function narrowed(db: Kysely<Tables>, workspaceId: string, livemode: number): TenantBuilder {
  const mine = (table: string) =>
    sql<SqlBool>`${sql.ref(`${table}.workspace_id`)} = ${workspaceId} and ${sql.ref(`${table}.livemode`)} = ${livemode}`;
  return {
    selectFrom: <T extends TenantTable>(table: T) =>
      db.selectFrom(table as "post").where(mine(table)) as unknown as SelectQueryBuilder<Tables, T, object>,
    updateTable: <T extends TenantTable>(table: T) =>
      db.updateTable(table as "post").where(mine(table)) as unknown as UpdateQueryBuilder<Tables, T, T, UpdateResult>,
    deleteFrom: <T extends TenantTable>(table: T) =>
      db.deleteFrom(table as "post").where(mine(table)) as unknown as DeleteQueryBuilder<Tables, T, DeleteResult>,
    insertInto: <T extends TenantTable>(table: T, row: RowOf<T>) =>
      db
        .insertInto(table as "post")
        .values({ ...row, workspace_id: workspaceId, livemode } as unknown as Insertable<
          Tables["post"]
        >) as unknown as InsertQueryBuilder<Tables, T, InsertResult>,
  };
}

/** The database as one caller may see it. */
export class Store {
  readonly workspaceId: string;
  readonly livemode: boolean;
  readonly #session: Session;
  readonly #tenant: Tenant;
  readonly #events: string[] | undefined;

  /** `events` gathers the ids of what is recorded through this store. */
  constructor(session: Session, workspaceId: string, livemode: boolean, events?: string[]) {
    this.#session = session;
    this.#events = events;
    this.workspaceId = workspaceId;
    this.livemode = livemode;
    this.#tenant = { workspaceId, livemode: livemode ? 1 : 0 };
  }

  all<Params, Row>(query: TenantQuery<Params, Row>, values: Params): Promise<Row[]> {
    return this.#session.all<Row>(query.bind(this.#session.dialect, values, this.#tenant));
  }

  async first<Params, Row>(query: TenantQuery<Params, Row>, values: Params): Promise<Row | undefined> {
    return (await this.all(query, values))[0];
  }

  /** For queries whose shape depends on the call, such as lists with filters. */
  build<Row>(make: (own: TenantBuilder) => Compilable<Row>): Promise<Row[]> {
    const compiled = make(narrowed(builders[this.#session.dialect], this.workspaceId, this.#tenant.livemode)).compile();
    return this.#session.all<Row>(compiled);
  }

  /** The call's own transaction, for the few operations that change the workspace itself. */
  inTransaction<T>(work: (session: Transaction) => Promise<T>): Promise<T> {
    if (!("wake" in this.#session)) throw new Error("This call reads only: its operation has no transaction.");
    return work(this.#session as Transaction);
  }

  /** Holds a name of this workspace and mode until the call's transaction ends, once nobody else holds it. */
  hold(name: string): Promise<void> {
    return this.inTransaction((session) => session.hold(`${this.workspaceId}:${this.livemode}:${name}`));
  }

  /** Remembers an event that came of this call, for its entry in the request log. */
  noteEvent(id: string): void {
    this.#events?.push(id);
  }

  /** Says that a job of this caller becomes due at a real instant. Reads cannot make work. */
  wake(at: number, lane?: string): void {
    (this.#session as Partial<Transaction>).wake?.(at, lane);
  }
}
