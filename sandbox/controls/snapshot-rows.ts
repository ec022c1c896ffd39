import { ApiError } from "../errors.ts";
import { packText, unpackText } from "../pack-text.ts";
import type { Transaction } from "../store/engine.ts";
import { insertMany } from "../store/many.ts";
import type { TenantTable } from "../store/schema.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { outlivingJobs } from "../time/outliving-jobs.ts";
import { goingTables } from "./clear-test-mode.ts";

type Value = number | string | Uint8Array | null;
type Row = Record<string, Value>;
/** Rows by the name of their table. */
export type KeptRows = Record<string, readonly Row[]>;

const mostRows = 50_000;
/** Before they are packed. */
const mostBytes = 64 * 1024 * 1024;

const readings = goingTables.map((table) => ({
  table,
  query: ownQuery<object>()((own) =>
    own
      .selectFrom(table)
      .selectAll()
      .limit(mostRows + 1),
  ),
}));
const readJobs = ownQuery<object>()((own) =>
  own
    .selectFrom("job")
    .selectAll()
    .where("kind", "not in", outlivingJobs)
    .orderBy("id")
    .limit(mostRows + 1),
);

/** All that a reset would take away. */
export async function readRows(store: Store): Promise<KeptRows> {
  const rows: KeptRows = { job: (await store.all(readJobs, {})) as unknown as Row[] };
  for (const { table, query } of readings) {
    rows[table] = (await store.all(query, {})) as unknown as Row[];
    if (countRows(rows) > mostRows) throw tooLarge(`the ${mostRows} things`);
  }
  return rows;
}

export function countRows(rows: KeptRows): number {
  return Object.values(rows).reduce((sum, list) => sum + list.length, 0);
}

function tooLarge(what: string): ApiError {
  return new ApiError("snapshot_too_large", {
    detail: `This sandbox holds more than ${what} that a snapshot keeps.`,
  });
}

/** As they are stored. Bytes become base64 under a name that no column has. */
export async function packRows(rows: KeptRows): Promise<Uint8Array> {
  const parts: string[] = [];
  let length = 0;
  for (const [table, list] of Object.entries(rows))
    for (const { workspace_id, livemode, ...row } of list) {
      const line = JSON.stringify([
        table,
        Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
      ]);
      length += line.length;
      if (length > mostBytes) throw tooLarge(`the ${mostBytes / 1024 / 1024} MB`);
      parts.push(line);
    }
  return packText(`[${parts.join(",\n")}]`);
}

export async function unpackRows(data: Uint8Array): Promise<KeptRows> {
  const lines = JSON.parse(await unpackText(data)) as [table: string, row: Record<string, unknown>][];
  const rows: Record<string, Row[]> = {};
  for (const [table, row] of lines) {
    rows[table] ??= [];
    rows[table].push(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, whole(value)])));
  }
  return rows;
}

function plain(value: Value): unknown {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value;
}

function whole(value: unknown): Value {
  if (typeof value !== "object" || value === null) return value as Value;
  return new Uint8Array(Buffer.from((value as { base64: string }).base64, "base64"));
}

/** Columns that a snapshot of an older version may still hold. The tables have them no more. */
const gone: Partial<Record<TenantTable, readonly string[]>> = {
  card: ["width", "height", "alt", "created_at"],
  channel_connection: ["handle"],
};

/** Writes the rows back. Work that was under way when they were read is to be done; an attempt that ran was interrupted. */
export async function writeRows(session: Transaction, store: Store, rows: KeptRows, epoch: number): Promise<void> {
  const owner = { workspace_id: store.workspaceId, livemode: store.livemode ? 1 : 0 };
  for (const table of [...goingTables, "job" as const].reverse()) {
    const list = (rows[table] ?? []).map((row) => ({ ...owner, ...mended(table, row, epoch) }));
    const [first] = list;
    if (!first) continue;
    const names = Object.keys(first).filter((name) => !gone[table]?.includes(name));
    const columns = Object.fromEntries(names.map((name) => [name, "text" as const]));
    await insertMany(session, table, columns, list);
  }
}

function mended(table: TenantTable, { id, ...row }: Row, epoch: number): Row {
  if (table === "job")
    return { ...row, epoch, state: "pending", wake_at: null, owner: null, lease_until: null, fence: 0 };
  const named = id === undefined ? row : { id, ...row };
  if (table === "webhook_delivery") return { ...named, epoch };
  if (table === "webhook_attempt" && row.outcome === "running")
    return { ...named, outcome: "interrupted", ended_at: row.started_at ?? null };
  return named;
}
