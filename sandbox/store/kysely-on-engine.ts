import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";
import type { Engine, Statement, Transaction } from "./engine.ts";

/**
 * Kysely for a library that brings its own queries. They run on our engine, so there is one pool and one writer;
 * each write is a transaction of its own.
 */
export function kyselyOn<Tables>(engine: Engine): Kysely<Tables> {
  const connection = connectionOf(engine);
  const createDriver = () => driverOf(connection);
  return new Kysely<Tables>({
    dialect:
      engine.dialect === "sqlite"
        ? {
            createAdapter: () => new SqliteAdapter(),
            createDriver,
            createIntrospector: (db) => new SqliteIntrospector(db),
            createQueryCompiler: () => new SqliteQueryCompiler(),
          }
        : {
            createAdapter: () => new PostgresAdapter(),
            createDriver,
            createIntrospector: (db) => new PostgresIntrospector(db),
            createQueryCompiler: () => new PostgresQueryCompiler(),
          },
  });
}

function driverOf(connection: DatabaseConnection): Driver {
  const nothing = async () => undefined;
  const refuse = () =>
    Promise.reject(new Error("Several statements in one transaction are the Store's, not Kysely's."));
  return {
    init: nothing,
    acquireConnection: async () => connection,
    releaseConnection: nothing,
    destroy: nothing,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
  };
}

function connectionOf(engine: Engine): DatabaseConnection {
  return {
    async executeQuery<Row>(compiled: CompiledQuery): Promise<QueryResult<Row>> {
      const { kind } = compiled.query;
      if (kind === "SelectQueryNode" || kind === "RawNode") return { rows: await engine.all<Row>(compiled) };
      if ("returning" in compiled.query && compiled.query.returning) {
        return { rows: await engine.transaction((session) => session.all<Row>(compiled)) };
      }
      const changed = await engine.transaction((session) => change(session, compiled));
      return { rows: [], numAffectedRows: BigInt(changed) };
    },
    streamQuery: () => {
      throw new Error("Rows are not streamed here.");
    },
  };
}

/** Runs a write and says how many rows it touched, which a Session does not tell by itself. */
async function change(session: Transaction, { sql, parameters }: Statement): Promise<number> {
  if (session.dialect === "postgres") {
    const counted = `with changed as (${sql} returning 1) select count(*) as n from changed`;
    const [row] = await session.all<{ n: number }>({ sql: counted, parameters });
    return row?.n ?? 0;
  }
  await session.all({ sql, parameters });
  const [row] = await session.all<{ n: number }>({ sql: "select changes() as n", parameters: [] });
  return row?.n ?? 0;
}
