import {
  type Compilable,
  DummyDriver,
  Kysely,
  type LimitNode,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  ValueNode,
} from "kysely";
import type { Dialect, Statement } from "./engine.ts";
import type { Tables } from "./schema.ts";

/** Stands for a value while a query is compiled once; the value is put in at each call. */
class Param {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A query that was built once and only takes values. */
export interface Query<Params, Row> {
  bind(dialect: Dialect, values: Params): Statement;
  /** Never set: it carries the row's type. */
  readonly row?: Row;
}

type ParamOf<Params> = <Name extends keyof Params & string>(name: Name) => Params[Name];

/** SQLite compiles a statement anew at every run when its LIMIT is a parameter, so limits are written out. */
class SqliteCompiler extends SqliteQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    if (ValueNode.is(node.limit) && Number.isSafeInteger(node.limit.value)) this.append(`limit ${node.limit.value}`);
    else super.visitLimit(node);
  }
}

/** Compile-only builders, one for each dialect: they make SQL and run nothing. */
export const builders: Record<Dialect, Kysely<Tables>> = {
  sqlite: new Kysely({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteCompiler(),
    },
  }),
  postgres: new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  }),
};

/**
 * Declares a query over any table. The builder runs once for each dialect, on first use.
 *
 *     const byHash = query<{ hash: string }>()((db, param) => db.selectFrom("api_key_secret")
 *       .selectAll().where("hash", "=", param("hash")));
 */
export function query<Params>() {
  return <Row>(build: (db: Kysely<Tables>, param: ParamOf<Params>) => Compilable<Row>): Query<Params, Row> => {
    const plans: Partial<Record<Dialect, Plan>> = {};
    return {
      bind(dialect, values) {
        plans[dialect] ??= compilePlan(build(builders[dialect], param<Params>()));
        return fill(plans[dialect], values as Record<string, unknown>);
      },
    };
  };
}

export function param<Params>(): ParamOf<Params> {
  return <Name extends keyof Params & string>(name: Name) => new Param(name) as unknown as Params[Name];
}

interface Plan {
  readonly sql: string;
  readonly slots: readonly (string | null)[];
  readonly fixed: readonly unknown[];
}

export function compilePlan(compilable: Compilable<unknown>): Plan {
  const compiled = compilable.compile();
  return {
    sql: compiled.sql,
    slots: compiled.parameters.map((value) => (value instanceof Param ? value.name : null)),
    fixed: compiled.parameters,
  };
}

/** Puts values into a plan. What `own` holds wins: it says whose rows these are. */
export function fill(plan: Plan, values: Record<string, unknown>, own: Record<string, unknown> = nobody): Statement {
  const { slots, fixed } = plan;
  const parameters = new Array<unknown>(slots.length);
  for (let index = 0; index < slots.length; index++) {
    const name = slots[index];
    parameters[index] = typeof name === "string" ? (own[name] ?? values[name]) : fixed[index];
  }
  return { sql: plan.sql, parameters };
}

const nobody: Record<string, unknown> = {};
