import type { Dialect, Session, Statement } from "./engine.ts";
import type { Tables } from "./schema.ts";

type Value = number | string | Uint8Array | null;
type Kind = "number" | "text" | "bytes";
type Row = Readonly<Record<string, Value>>;

/** The columns of a statement about many rows, and what each holds. */
export type Columns = Readonly<Record<string, Kind>>;

/** Statements come for these numbers of rows only, so that a database prepares few of them. */
const sizes = [64, 48, 32, 24, 16, 12, 8, 6, 4, 3, 2, 1];

/** Writes many rows with a few statements, because a statement costs more than a row. `after` follows the values. */
export async function insertMany(
  session: Session,
  table: keyof Tables,
  columns: Columns,
  rows: readonly Row[],
  after = "",
): Promise<void> {
  const names = Object.keys(columns);
  const start = `insert into "${table}" (${names.map(quoted).join(", ")}) values `;
  for (let done = 0; done < rows.length; ) {
    const size = sizes.find((count) => count <= rows.length - done) ?? 1;
    const sql = written(session.dialect, start, after, columns, size, false);
    await session.all({ sql, parameters: valuesOf(names, rows.slice(done, done + size)) });
    done += size;
  }
}

/** Writes many rows with one statement. The columns must say truly what they hold, as no table tells it here. */
export function insertTogether(
  dialect: Dialect,
  table: keyof Tables,
  columns: Columns,
  rows: readonly Row[],
): Statement {
  const names = Object.keys(columns).map(quoted).join(", ");
  const start = `with v (${names}, "spare") as (values `;
  const end = `) insert into "${table}" (${names}) select ${names} from v where "spare" is null`;
  return about(dialect, start, end, { columns: { ...columns, spare: "number" }, rows, filler: { spare: 1 } });
}

interface Changing {
  /** Changes that are the same for every row. */
  readonly also?: readonly string[];
  /** What else must hold for a row to be changed. */
  readonly when?: string;
  /** What follows the condition, such as ` returning id`. */
  readonly after?: string;
}

/** Changes many rows with one statement: the columns in `keys` say which row, the others what it becomes. */
export function updateMany(
  dialect: Dialect,
  table: keyof Tables,
  columns: Columns,
  keys: readonly string[],
  rows: readonly Row[],
  { also = [], when = "", after = "" }: Changing = {},
): Statement {
  const names = Object.keys(columns);
  const start = `with v (${names.map(quoted).join(", ")}) as (values `;
  const changes = names.filter((name) => !keys.includes(name)).map((name) => `${quoted(name)} = v.${quoted(name)}`);
  const same = keys.map((name) => `"${table}".${quoted(name)} = v.${quoted(name)}`);
  const conditions = when === "" ? same : [...same, when];
  const end = `) update "${table}" set ${[...changes, ...also].join(", ")} from v where ${conditions.join(" and ")}${after}`;
  return about(dialect, start, end, { columns, rows });
}

interface Ending {
  /** What follows the condition, such as ` returning id`. */
  readonly after?: string;
  /** Name of the table that the columns belong to, where there are several. */
  readonly alias?: string;
  /** Holds the rows until the transaction ends. SQLite has one writer and needs no word for it. */
  readonly lock?: boolean;
  /** What stands for each `?` of `start`. */
  readonly given?: readonly Value[];
}

/** A statement about the rows with these keys: `start` is all of it up to the last condition. */
export function whereMany(
  dialect: Dialect,
  start: string,
  columns: Columns,
  rows: readonly Row[],
  { after = "", alias = "", lock = false, given = [] }: Ending = {},
): Statement {
  const own = Object.keys(columns).map((name) => (alias === "" ? quoted(name) : `${alias}.${quoted(name)}`));
  const end = `)${after}${lock && dialect === "postgres" ? " for update" : ""}`;
  return about(dialect, `${start} (${own.join(", ")}) in (values `, end, { columns, rows, given });
}

interface Listed {
  readonly columns: Columns;
  readonly rows: readonly Row[];
  readonly given?: readonly Value[];
  /** What is different in a row that only fills up. */
  readonly filler?: Row;
}

/** The last row stands in for what is missing to the next size: the same row twice says nothing new. */
function about(
  dialect: Dialect,
  start: string,
  end: string,
  { columns, rows, given = [], filler = {} }: Listed,
): Statement {
  const size = sizes.findLast((count) => count >= rows.length) ?? rows.length;
  const last = { ...rows.at(-1), ...filler };
  const padded = [...rows, ...new Array<Row>(size - rows.length).fill(last)];
  const sql = written(dialect, start, end, columns, size, true);
  return { sql, parameters: [...given, ...valuesOf(Object.keys(columns), padded)] };
}

function valuesOf(names: readonly string[], rows: readonly Row[]): Value[] {
  const values: Value[] = [];
  for (const row of rows) for (const name of names) values.push(row[name] ?? null);
  return values;
}

const texts = new Map<string, string>();

function written(dialect: Dialect, start: string, end: string, columns: Columns, size: number, typed: boolean): string {
  const key = `${dialect} ${size} ${start}${end}`;
  let text = texts.get(key);
  if (text === undefined) {
    text = numbered(dialect, start + rowsOf(dialect, columns, size, typed) + end);
    if (size <= (sizes[0] ?? 0)) texts.set(key, text);
  }
  return text;
}

function quoted(name: string): string {
  return `"${name}"`;
}

const types: Record<Dialect, Record<Kind, string>> = {
  sqlite: { number: "BIGINT", text: "TEXT", bytes: "BLOB" },
  postgres: { number: "BIGINT", text: "TEXT", bytes: "BYTEA" },
};

/** Postgres counts its marks. No text of a statement holds a question mark that is none. */
function numbered(dialect: Dialect, sql: string): string {
  let count = 0;
  return dialect === "sqlite" ? sql : sql.replaceAll("?", () => `$${++count}`);
}

/** `(?, ?), (?, ?)`. Postgres must be told what a column holds where no table says so: the first row tells. */
function rowsOf(dialect: Dialect, columns: Columns, size: number, typed: boolean): string {
  const kinds = Object.values(columns);
  const plain = `(${kinds.map(() => "?").join(", ")})`;
  const told = `(${kinds.map((kind) => `cast(? as ${types[dialect][kind]})`).join(", ")})`;
  const rows = new Array<string>(size).fill(plain);
  if (typed) rows[0] = told;
  return rows.join(", ");
}
