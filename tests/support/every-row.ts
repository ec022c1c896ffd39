import type { Engine, Session } from "#sandbox/store/engine.ts";
import { ownTables } from "#sandbox/store/migrate.ts";
import { type FoundTable, findTables } from "#sandbox/store/tables.ts";

/** Every row of every table as text, in an order of its own; what one engine calls true the other calls 1. */
export async function everyRow(engine: Engine): Promise<Record<string, string[]>> {
  const rows: Record<string, string[]> = {};
  const tables = {
    sqlite: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
    postgres: "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'",
  };
  for (const { name } of await engine.all<{ name: string }>({ sql: tables[engine.dialect], parameters: [] })) {
    const found = await engine.all<object>({ sql: `SELECT * FROM "${name}"`, parameters: [] });
    rows[name] = found.map((row) => JSON.stringify(Object.entries(row).map(plain).sort())).sort();
  }
  return rows;
}

function plain([name, value]: [string, unknown]): [string, unknown] {
  if (value instanceof Uint8Array) return [name, `bytes ${Buffer.from(value).toString("hex")}`];
  if (value instanceof Date) return [name, value.toISOString()];
  return [name, typeof value === "boolean" ? Number(value) : value];
}

/** Texts that break what is not careful: line ends of every kind, quotes, a character beyond the first plane. */
export const oddText = `it's "so"\r\n\u2028\u2029\u0085 \\ 🌺`;

/** Puts a row into every table that has none, so that no table is left out of a comparison. */
export async function fillEmptyTables(engine: Engine): Promise<void> {
  await engine.transaction(async (session) => {
    for (const table of await findTables(session, ownTables(session.dialect))) {
      const [any] = await session.all({ sql: `SELECT 1 AS one FROM "${table.name}" LIMIT 1`, parameters: [] });
      if (!any) await insertOne(session, table);
    }
  });
}

async function insertOne(session: Session, table: FoundTable): Promise<void> {
  const { name } = table;
  const columns = table.columns.filter((column) => column.name !== table.counted);
  const parents = await parentsOf(session, name);
  const values: unknown[] = [];
  for (const column of columns) {
    const parent = parents.find(({ child }) => child === column.name);
    values.push(parent ? await anyOf(session, parent) : someValue(session, column.kind));
  }
  const names = columns.map((column) => `"${column.name}"`).join(", ");
  const marks = columns.map((_, place) => (session.dialect === "postgres" ? `$${place + 1}` : "?")).join(", ");
  await session.all({ sql: `INSERT INTO "${name}" (${names}) VALUES (${marks})`, parameters: values });
}

function someValue({ dialect }: Session, kind: FoundTable["columns"][number]["kind"]): unknown {
  switch (kind) {
    case "number":
      return 1;
    case "flag":
      return true;
    case "date":
      return dialect === "sqlite" ? "2026-11-24T09:00:00.123Z" : new Date("2026-11-24T09:00:00.123Z");
    case "bytes":
      return Buffer.from([0, 10, 13, 255]);
    case "text":
      return oddText;
  }
}

interface Parent {
  readonly child: string;
  readonly table: string;
  readonly column: string;
}

function parentsOf(session: Session, name: string): Promise<Parent[]> {
  const sql = {
    sqlite: `SELECT "from" AS child, "table" AS "table", "to" AS "column" FROM pragma_foreign_key_list('${name}')`,
    postgres: `SELECT k.column_name AS child, u.table_name AS "table", u.column_name AS "column"
      FROM information_schema.table_constraints c
      JOIN information_schema.key_column_usage k ON k.constraint_name = c.constraint_name
      JOIN information_schema.constraint_column_usage u ON u.constraint_name = c.constraint_name
      WHERE c.constraint_type = 'FOREIGN KEY' AND c.table_name = '${name}'`,
  };
  return session.all({ sql: sql[session.dialect], parameters: [] });
}

async function anyOf(session: Session, { table, column }: Parent): Promise<unknown> {
  const [row] = await session.all<{ value: unknown }>({
    sql: `SELECT "${column}" AS value FROM "${table}" LIMIT 1`,
    parameters: [],
  });
  return row?.value;
}
