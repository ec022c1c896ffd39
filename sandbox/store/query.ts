import {
  type Compilable,
  type DatabaseIntrospector,
  type DialectAdapter,
  DummyDriver,
  Kysely,
  type LimitNode,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryCompiler,
  type SelectModifierNode,
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

const locks = new Set(["ForUpdate", "ForShare", "SkipLocked"]);

/** SQLite compiles a statement anew at every run when its LIMIT is a parameter, so limits are written out. */
class SqliteCompiler extends SqliteQueryCompiler {
  protected override visitLimit(node: LimitNode): void {
    if (ValueNode.is(node.limit) && Number.isSafeInteger(node.limit.value)) this.append(`limit ${node.limit.value}`);
    else super.visitLimit(node);
  }

  /** Row locks are Postgres's: SQLite has one writer at a time. */
  protected override visitSelectModifier(node: SelectModifierNode): void {
    if (node.modifier === undefined || !locks.has(node.modifier)) super.visitSelectModifier(node);
  }
}

/** Writes constants out: only then does SQLite see that a partial index fits. */
class SqlitePlanCompiler extends SqliteCompiler {
  protected override appendValue(value: unknown): void {
    if (value instanceof Param) super.appendValue(value);
    else this.append(literal(value));
  }
}

class PostgresPlanCompiler extends PostgresQueryCompiler {
  protected override appendValue(value: unknown): void {
    if (value instanceof Param) super.appendValue(value);
    else this.append(literal(value));
  }
}

/** A constant of our own sources as SQL. */
function literal(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  if (value === null) return "null";
  throw new Error(`A query may not hold the constant ${String(value)}.`);
}

type Builders = Record<Dialect, Kysely<Tables>>;

/** Compile-only builders, one for each dialect: they make SQL and run nothing. Values stay parameters. */
export const builders: Builders = {
  sqlite: compileOnly(
    new SqliteAdapter(),
    (db) => new SqliteIntrospector(db),
    () => new SqliteCompiler(),
  ),
  postgres: compileOnly(
    new PostgresAdapter(),
    (db) => new PostgresIntrospector(db),
    () => new PostgresQueryCompiler(),
  ),
};

/** The same for queries that are compiled once: their constants are part of the text. */
export const planBuilders: Builders = {
  sqlite: compileOnly(
    new SqliteAdapter(),
    (db) => new SqliteIntrospector(db),
    () => new SqlitePlanCompiler(),
  ),
  postgres: compileOnly(
    new PostgresAdapter(),
    (db) => new PostgresIntrospector(db),
    () => new PostgresPlanCompiler(),
  ),
};

function compileOnly(
  adapter: DialectAdapter,
  createIntrospector: (db: Kysely<unknown>) => DatabaseIntrospector,
  createQueryCompiler: () => QueryCompiler,
): Kysely<Tables> {
  const createDriver = () => new DummyDriver();
  return new Kysely({
    dialect: { createAdapter: () => adapter, createDriver, createIntrospector, createQueryCompiler },
  });
}

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
        plans[dialect] ??= compilePlan(build(planBuilders[dialect], param<Params>()));
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
  readonly slots: readonly string[];
}

export function compilePlan(compilable: Compilable<unknown>): Plan {
  const compiled = compilable.compile();
  return { sql: compiled.sql, slots: compiled.parameters.map((value) => (value as Param).name) };
}

/** Puts values into a plan. What `own` holds wins: it says whose rows these are. */
export function fill(plan: Plan, values: Record<string, unknown>, own: Record<string, unknown> = nobody): Statement {
  const { slots } = plan;
  const parameters = new Array<unknown>(slots.length);
  for (let index = 0; index < slots.length; index++) {
    const name = slots[index] ?? "";
    parameters[index] = own[name] ?? values[name];
  }
  return { sql: plan.sql, parameters };
}

const nobody: Record<string, unknown> = {};
