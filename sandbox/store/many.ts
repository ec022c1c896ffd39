import type { Dialect, Statement } from "./engine.ts";
import type { Tables } from "./schema.ts";

type Value = number | string | Uint8Array | null;
type Kind = "number" | "text" | "bytes";
type Row = Readonly<Record<string, Value>>;

/** The columns of a statement about many rows, and what each holds. */
export type Columns = Readonly<Record<string, Kind>>;

/** Writes many rows with one statement, because a statement costs more than a row. */
export function insertMany(dialect: Dialect, table: keyof Tables, columns: Columns, rows: readonly Row[]): Statement {
  const text = new Text(dialect);
  const names = Object.keys(columns);
  text.add(`insert into "${table}" (${names.map(quoted).join(", ")}) values `);
  text.rows(names, columns, rows, false);
  return text.statement("");
}

/** Changes many rows with one statement: the columns in `keys` say which row, the others what it becomes. */
export function updateMany(
  dialect: Dialect,
  table: keyof Tables,
  columns: Columns,
  keys: readonly string[],
  rows: readonly Row[],
): Statement {
  const text = new Text(dialect);
  const names = Object.keys(columns);
  text.add(`with v (${names.map(quoted).join(", ")}) as (values `);
  text.rows(names, columns, rows, true);
  const changes = names.filter((name) => !keys.includes(name)).map((name) => `${quoted(name)} = v.${quoted(name)}`);
  const same = keys.map((name) => `"${table}".${quoted(name)} = v.${quoted(name)}`);
  return text.statement(`) update "${table}" set ${changes.join(", ")} from v where ${same.join(" and ")}`);
}

interface Ending {
  /** What follows the condition, such as ` returning id`. */
  readonly after?: string;
  /** Name of the table that the columns belong to, where there are several. */
  readonly alias?: string;
  /** Holds the rows until the transaction ends. SQLite has one writer and needs no word for it. */
  readonly lock?: boolean;
}

/** A statement about the rows with these keys: `start` is all of it up to the last condition. */
export function whereMany(
  dialect: Dialect,
  start: string,
  columns: Columns,
  rows: readonly Row[],
  { after = "", alias = "", lock = false }: Ending = {},
): Statement {
  const text = new Text(dialect);
  const names = Object.keys(columns);
  const own = names.map((name) => (alias === "" ? quoted(name) : `${alias}.${quoted(name)}`));
  text.add(`${start} (${own.join(", ")}) in (values `);
  text.rows(names, columns, rows, true);
  return text.statement(`)${after}${lock && dialect === "postgres" ? " for update" : ""}`);
}

function quoted(name: string): string {
  return `"${name}"`;
}

const types: Record<Dialect, Record<Kind, string>> = {
  sqlite: { number: "BIGINT", text: "TEXT", bytes: "BLOB" },
  postgres: { number: "BIGINT", text: "TEXT", bytes: "BYTEA" },
};

class Text {
  readonly #dialect: Dialect;
  readonly #values: Value[] = [];
  #sql = "";

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  add(sql: string): void {
    this.#sql += sql;
  }

  /** `(?, ?), (?, ?)`. Postgres must be told what a column holds where no table says so: the first row tells. */
  rows(names: readonly string[], columns: Columns, rows: readonly Row[], typed: boolean): void {
    const parts = rows.map((row, place) => {
      const cells = names.map((name) => {
        this.#values.push(row[name] ?? null);
        const mark = this.#dialect === "sqlite" ? "?" : `$${this.#values.length}`;
        const kind = columns[name];
        return typed && place === 0 && kind ? `cast(${mark} as ${types[this.#dialect][kind]})` : mark;
      });
      return `(${cells.join(", ")})`;
    });
    this.#sql += parts.join(", ");
  }

  statement(end: string): Statement {
    return { sql: this.#sql + end, parameters: this.#values };
  }
}
