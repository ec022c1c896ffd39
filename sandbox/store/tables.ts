import type { Dialect, Session } from "./engine.ts";

/** What a column holds, on either engine. `date` is an instant as the sign-in tables keep it. */
export type ColumnKind = "number" | "text" | "bytes" | "date" | "flag";

/** A table as the database has it. */
export interface FoundTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[];
  /** Names of the primary key's columns, in its order. */
  readonly key: readonly string[];
  /** The column that the database counts up by itself, if there is one. */
  readonly counted: string | null;
}

interface ColumnRow {
  readonly tableName: string;
  readonly name: string;
  readonly type: string;
  /** Place in the primary key, from 1; 0 outside of it. */
  readonly place: number;
  /** 1 when the database counts it up. */
  readonly counted: number;
}

const columnsOf: Record<Dialect, string> = {
  sqlite: `select t.name as "tableName", c.name as name, c.type as type, c.pk as place,
      case when c.pk > 0 and t.sql like '%autoincrement%' then 1 else 0 end as counted
    from sqlite_schema t, pragma_table_info(t.name) c
    where t.type = 'table' and t.name not like 'sqlite_%' order by t.name, c.cid`,
  postgres: `select c.table_name as "tableName", c.column_name as name, c.data_type as type,
      coalesce(k.ordinal_position, 0) as place,
      case when c.is_identity = 'YES' then 1 else 0 end as counted
    from information_schema.columns c
    left join information_schema.table_constraints t on t.table_schema = c.table_schema
      and t.table_name = c.table_name and t.constraint_type = 'PRIMARY KEY'
    left join information_schema.key_column_usage k on k.constraint_name = t.constraint_name
      and k.table_schema = c.table_schema and k.table_name = c.table_name and k.column_name = c.column_name
    where c.table_schema = current_schema() order by c.table_name, c.ordinal_position`,
};

const parentsOf: Record<Dialect, string> = {
  sqlite: `select t.name as child, f."table" as parent from sqlite_schema t, pragma_foreign_key_list(t.name) f
    where t.type = 'table'`,
  postgres: `select c.relname as child, p.relname as parent from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = current_schema()::regnamespace`,
};

const kinds: Readonly<Record<string, ColumnKind>> = {
  integer: "number",
  bigint: "number",
  text: "text",
  blob: "bytes",
  bytea: "bytes",
  date: "date",
  "timestamp with time zone": "date",
  boolean: "flag",
};

/** Every table among these names, those that others point to first. */
export async function findTables(session: Session, among: ReadonlySet<string>): Promise<FoundTable[]> {
  const every = await session.all<ColumnRow>({ sql: columnsOf[session.dialect], parameters: [] });
  const rows = every.filter(({ tableName }) => among.has(tableName));
  const links = await session.all<{ child: string; parent: string }>({
    sql: parentsOf[session.dialect],
    parameters: [],
  });
  const names = [...new Set(rows.map(({ tableName }) => tableName))];
  return parentsFirst(names, links).map((name) => {
    const own = rows.filter(({ tableName }) => tableName === name);
    const key = own.filter(({ place }) => place > 0).sort((a, b) => a.place - b.place);
    return {
      name,
      columns: own.map((column) => ({ name: column.name, kind: kindOf(name, column) })),
      key: key.map((column) => column.name),
      counted: own.find(({ counted }) => counted === 1)?.name ?? null,
    };
  });
}

function kindOf(table: string, { name, type }: ColumnRow): ColumnKind {
  const kind = kinds[type.toLowerCase()];
  if (!kind) throw new Error(`No backup knows what ${table}.${name} of type ${type} holds. Add it to tables.ts.`);
  return kind;
}

function parentsFirst(names: readonly string[], links: readonly { child: string; parent: string }[]): string[] {
  const placed = new Set<string>();
  const place = (name: string) => {
    if (placed.has(name)) return;
    for (const { child, parent } of links)
      if (child === name && parent !== name && names.includes(parent)) place(parent);
    placed.add(name);
  };
  for (const name of names) place(name);
  return [...placed];
}
