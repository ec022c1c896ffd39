import type { Session } from "./engine.ts";
import type { ColumnKind, FoundTable } from "./tables.ts";

/** A value as a line of JSON holds it: bytes as Base64, an instant as its ISO text. */
export type CopiedValue = string | number | boolean | null;

const rowsAtOnce = 500;
/** A snapshot of a workspace has megabytes and a log entry a hundred bytes: both go in portions of this size. */
const bytesAtOnce = 4 * 1024 * 1024;
/** Postgres takes at most 65,535 values in a statement, and SQLite half of that. */
const valuesAtOnce = 5000;

/** Reads every row of a table in the order of its key, some hundred at a time. */
export async function* readRows(session: Session, table: FoundTable): AsyncGenerator<CopiedValue[][]> {
  const names = table.columns.map(({ name }) => quoted(name)).join(", ");
  const key = table.key.map(quoted).join(", ");
  let after: unknown[] = [];
  let size = 8;
  for (;;) {
    const marks = table.key.map((_, place) => mark(session, place + 1)).join(", ");
    const where = after.length === 0 ? "" : ` where (${key}) > (${marks})`;
    const rows = await session.all<Record<string, unknown>>({
      sql: `select ${names} from ${quoted(table.name)}${where} order by ${key} limit ${size}`,
      parameters: after,
    });
    if (rows.length > 0) yield rows.map((row) => table.columns.map(({ name, kind }) => copied(row[name], kind)));
    const last = rows.at(-1);
    if (!last || rows.length < size) return;
    const bytes = rows.reduce((sum, row) => sum + weightOf(row), 0);
    size = Math.max(1, Math.min(rowsAtOnce, Math.floor((bytesAtOnce * rows.length) / bytes), size * 8));
    after = table.key.map((name) => last[name]);
  }
}

/** Writes rows that `readRows` gave, on either engine. */
export async function writeRows(
  session: Session,
  table: FoundTable,
  columns: readonly string[],
  rows: readonly (readonly CopiedValue[])[],
): Promise<void> {
  const kinds = columns.map((name) => kindOf(table, name));
  const own = session.dialect === "postgres" ? " overriding system value" : "";
  const start = `insert into ${quoted(table.name)} (${columns.map(quoted).join(", ")})${own} values `;
  const size = Math.max(1, Math.floor(valuesAtOnce / columns.length));
  for (let done = 0; done < rows.length; done += size) {
    const some = rows.slice(done, done + size);
    let count = 0;
    const places = some.map((row) => `(${row.map(() => mark(session, ++count)).join(", ")})`).join(", ");
    const parameters = some.flatMap((row) => row.map((value, place) => stored(session, value, kinds[place])));
    await session.all({ sql: start + places, parameters });
  }
}

/** The highest id that a table ever gave, its row may be long gone. Null when it gave none, or counts none. */
export async function lastCounted(session: Session, { name, counted }: FoundTable): Promise<number | null> {
  if (counted === null) return null;
  const sql = {
    sqlite: "select seq as last from sqlite_sequence where name = ?",
    postgres: "select pg_sequence_last_value(pg_get_serial_sequence(quote_ident($1), $2)::regclass) as last",
  };
  const parameters = session.dialect === "sqlite" ? [name] : [name, counted];
  const [row] = await session.all<{ last: number | null }>({ sql: sql[session.dialect], parameters });
  return row?.last ?? null;
}

/** Lets a table that counts go on after this id, so that no id is given twice. */
export async function countOn(session: Session, { name, counted }: FoundTable, last: number | null): Promise<void> {
  if (counted === null || last === null) return;
  const ask = (sql: string, ...parameters: unknown[]) => session.all({ sql, parameters });
  if (session.dialect === "postgres") {
    await ask("select setval(pg_get_serial_sequence(quote_ident($1), $2), $3)", name, counted, last);
    return;
  }
  await ask("delete from sqlite_sequence where name = ?", name);
  await ask("insert into sqlite_sequence (name, seq) values (?, ?)", name, last);
}

function weightOf(row: Record<string, unknown>): number {
  let bytes = 64;
  for (const value of Object.values(row)) {
    if (typeof value === "string" || value instanceof Uint8Array) bytes += value.length;
  }
  return bytes;
}

function kindOf(table: FoundTable, name: string): ColumnKind {
  const kind = table.columns.find((column) => column.name === name)?.kind;
  if (!kind) throw new Error(`The backup has a column ${table.name}.${name}, and the database has none of that name.`);
  return kind;
}

function copied(value: unknown, kind: ColumnKind): CopiedValue {
  if (value === null || value === undefined) return null;
  if (kind === "bytes") return Buffer.from(value as Uint8Array).toString("base64");
  if (kind === "date") return value instanceof Date ? value.toISOString() : String(value);
  if (kind === "flag") return Boolean(value);
  return value as CopiedValue;
}

function stored(session: Session, value: CopiedValue, kind: ColumnKind | undefined): unknown {
  if (value === null) return null;
  if (kind === "bytes") return Buffer.from(String(value), "base64");
  // SQLite knows no flags, and what one engine calls a flag the other calls a number.
  if (kind === "flag") return Boolean(value);
  if (kind === "number" && typeof value === "boolean") return session.dialect === "sqlite" ? Number(value) : value;
  return value;
}

function mark(session: Session, place: number): string {
  return session.dialect === "postgres" ? `$${place}` : "?";
}

function quoted(name: string): string {
  return `"${name}"`;
}
