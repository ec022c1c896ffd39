import type { Schema } from "../contract/types.ts";
import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { SnapshotTable } from "../store/schema-snapshots.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";

export type SnapshotRow = Omit<SnapshotTable, "workspace_id" | "livemode">;
type Head = Omit<SnapshotRow, "data">;

const head = [
  "id",
  "name",
  "created_at",
  "clock_at",
  "clock_state",
  "seed_number",
  "draws",
  "posts",
  "rows",
  "bytes",
  "files",
] as const;

export const insertSnapshot = ownQuery<SnapshotRow>()((own, param) =>
  own.insertInto("snapshot", {
    id: param("id"),
    name: param("name"),
    created_at: param("created_at"),
    clock_at: param("clock_at"),
    clock_state: param("clock_state"),
    seed_number: param("seed_number"),
    draws: param("draws"),
    posts: param("posts"),
    rows: param("rows"),
    bytes: param("bytes"),
    files: param("files"),
    data: param("data"),
  }),
);
export const snapshotHeads = ownQuery<object>()((own) =>
  own.selectFrom("snapshot").select(head).orderBy("created_at", "desc").orderBy("id", "desc"),
);
export const dropSnapshot = ownQuery<{ id: string }>()((own, param) =>
  own.deleteFrom("snapshot").where("id", "=", param("id")).returning("id"),
);
const find = ownQuery<{ id: string }>()((own, param) =>
  own
    .selectFrom("snapshot")
    .select([...head, "data"])
    .where("id", "=", param("id")),
);

export async function findSnapshot(store: Store, id: string): Promise<SnapshotRow> {
  const row = hasIdShape(id, "snp") ? await store.first(find, { id }) : undefined;
  if (!row) throw notFound("snapshot");
  return row;
}

export function viewSnapshot(row: Head): Schema<"Snapshot"> {
  return {
    id: row.id,
    object: "sandbox_snapshot",
    livemode: false,
    name: row.name,
    clockAt: formatInstant(Number(row.clock_at)),
    posts: row.posts,
    rows: row.rows,
    bytes: row.bytes,
    createdAt: formatInstant(Number(row.created_at)),
  };
}
