import type { Session } from "./engine.ts";
import type { ColumnKind, FoundTable } from "./tables.ts";

/** A value as a line of JSON holds it: bytes as Base64, an instant as its ISO text. */
export type CopiedValue = string | number | boolean | null;

const rowsAtOnce = 500;
/** Postgres takes at most 65,535 values in a statement, and SQLite half of that. */
const valuesAtOnce = 5000;

/** Reads every row of a table in the order of its key, some hundred at a time. */
export async function* readRows(session: Session, table: FoundTable): AsyncGenerator<CopiedValue[][]> {
  const names = table.columns.map(({ name }) => quoted(name)).join(", ");
  const key = table.key.map(quoted).join(", ");
  let after: unknown[] = [];
  for (;;) {
    const marks = table.key.map((_, place) => mark(session, place + 1)).join(", ");
    const where = after.length === 0 ? "" : ` where (${key}) > (${marks})`;
    const rows = await session.all<Record<string, unknown>>({
      sql: `select ${names} from ${quoted(table.name)}${where} order by ${key} limit ${rowsAtOnce}`,
      parameters: after,
    });
    if (rows.length > 0) yield rows.map((row) => table.columns.map(({ name, kind }) => copied(row[name], kind)));
    const last = rows.at(-1);
    if (!last || rows.length < rowsAtOnce) return;
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
  const kinds = columns.map((name) => table.columns.find((column) => column.name === name)?.kind ?? "text");
  const own = session.dialect === "postgres" ? " overriding system value" : "";
  const start = `insert into ${quoted(table.name)} (${columns.map(quoted).join(", ")})${own} values `;
  const size = Math.max(1, Math.floor(valuesAtOnce / columns.length));
  for (let done = 0; done < rows.length; done += size) {
    const some = rows.slice(done, done + size);
    let count = 0;
    const places = some.map((row) => `(${row.map(() => mark(session, ++count)).join(", ")})`).join(", ");
    const parameters = some.flatMap((row) => row.map((value, place) => stored(session, value, kinds[place] ?? "text")));
    await session.all({ sql: start + places, parameters });
  }
}

/** Lets new rows of a table that counts its own ids go on after those that were written. */
export async function countOn(session: Session, table: FoundTable, column: string): Promise<void> {
  if (session.dialect === "sqlite") return;
  const name = quoted(table.name);
  await session.all({
    sql: `select setval(pg_get_serial_sequence('${name}', '${column}'), greatest(max(${quoted(column)}), 1)) from ${name}`,
    parameters: [],
  });
}

function copied(value: unknown, kind: ColumnKind): CopiedValue {
  if (value === null || value === undefined) return null;
  if (kind === "bytes") return Buffer.from(value as Uint8Array).toString("base64");
  if (kind === "date") return value instanceof Date ? value.toISOString() : String(value);
  if (kind === "flag") return Boolean(value);
  return value as CopiedValue;
}

function stored(session: Session, value: CopiedValue, kind: ColumnKind): unknown {
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
