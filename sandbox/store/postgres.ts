import { Pool, type PoolClient, types } from "pg";
import { type Engine, type Session, type Statement, type Transaction, type WakeListener, Wakes } from "./engine.ts";
import { laneChannel, lanePayload, PostgresNotices } from "./postgres-notices.ts";

const int8 = 20;
const migrationLock = 7_266_642;

/** What Postgres calls our connections in its lists, unless DATABASE_URL gives another name. */
export const programName = "aloha";

/** A Postgres database behind a pool. Times come back as numbers, as they do from SQLite. */
export function openPostgres(url: string): Engine {
  const pool = new Pool({
    connectionString: url,
    max: 16,
    application_name: programName,
    types: { getTypeParser: (oid, format) => (oid === int8 ? Number : types.getTypeParser(oid, format as "text")) },
  });
  // A lost connection is replaced by the pool. Without a listener it would end the process: the pool's own hears of idle
  // ones alone, and a crash of Postgres meets those at work.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const names = new StatementNames();
  const wakeListeners: WakeListener[] = [];
  const notices = new PostgresNotices(url, wakeListeners);

  return {
    dialect: "postgres",
    all: async (statement) => (await pool.query(names.named(statement))).rows,
    async transaction(work) {
      const client = await pool.connect();
      const wakes = new Wakes();
      const session = inTransaction(client, names, wakes);
      const value = await bracket(client, async () => {
        const done = await work(session);
        const lanes = wakes.lanes();
        if (lanes.length > 0) await client.query("SELECT pg_notify($1, $2)", [laneChannel, lanePayload(lanes)]);
        return done;
      });
      wakes.tell(wakeListeners);
      return value;
    },
    onWake: (listener) => {
      if (wakeListeners.push(listener) === 1) void notices.open();
    },
    changedElsewhere: async () => false,
    async exclusively(work) {
      const client = await pool.connect();
      return bracket(client, async () => {
        await client.query("SELECT pg_advisory_xact_lock($1)", [migrationLock]);
        return work(plain(client, names));
      });
    },
    async frozen(work) {
      const client = await pool.connect();
      return bracket(client, async () => {
        await client.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
        return work(plain(client, names));
      });
    },
    async size() {
      const [row] = (await pool.query("SELECT pg_database_size(current_database()) AS bytes")).rows;
      return { database: Number(row?.bytes ?? 0) };
    },
    async close() {
      await notices.close();
      await pool.end();
    },
  };
}

/** Begins, commits or rolls back, and always gives the connection back; a broken one is thrown away. */
async function bracket<T>(client: PoolClient, work: () => Promise<T>): Promise<T> {
  let broken: Error | undefined;
  try {
    await client.query("BEGIN");
    const value = await work();
    await client.query("COMMIT");
    return value;
  } catch (error) {
    await client.query("ROLLBACK").catch((reason: Error) => {
      broken = reason;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function plain(client: PoolClient, names: StatementNames): Session {
  return { dialect: "postgres", all: async (statement) => (await client.query(names.named(statement))).rows };
}

function inTransaction(client: PoolClient, names: StatementNames, wakes: Wakes): Transaction {
  return {
    ...plain(client, names),
    wake: (at, lane) => wakes.note(at, lane ?? null),
    async tryHold(name) {
      const { rows } = await client.query<{ held: boolean }>(
        "SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS held",
        [name],
      );
      return rows[0]?.held === true;
    },
    async hold(name) {
      await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [name]);
    },
  };
}

/** Gives each SQL text a short name, so that Postgres plans it once for a connection. */
class StatementNames {
  readonly #names = new Map<string, string>();

  named(statement: Statement): { name?: string; text: string; values: unknown[] } {
    let name = this.#names.get(statement.sql);
    if (!name && this.#names.size < 500) {
      name = `q${this.#names.size}`;
      this.#names.set(statement.sql, name);
    }
    const query = { text: statement.sql, values: statement.parameters as unknown[] };
    return name ? { name, ...query } : query;
  }
}
