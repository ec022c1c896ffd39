import { deflateRawSync } from "node:zlib";
import { analytics, snapshots } from "../contract/facts.gen.ts";
import { enqueue } from "../time/enqueue.ts";
import type { Happening, JobCall } from "../time/job.ts";
import { rowsOf } from "./analytics-row.ts";
import { commentsByPlace, placeOf } from "./comments-by-place.ts";
import { failExport } from "./end-export.ts";
import {
  countPublished,
  type ExportRow,
  findExport,
  insertPart,
  lastRowOf,
  nextPublished,
  saveExport,
} from "./export-queries.ts";
import { aboutExport } from "./export-view.ts";
import { fileWriters } from "./file-writers.ts";
import type { RunningSums } from "./running-sums.ts";

/** One part is one transaction, so it stays short: nobody waits for an export. */
const rowsOfPart = 140;

export interface ExportSettings {
  readonly publicUrl: string;
  readonly mostRows?: number;
}

/** Writes the next part of an export, and queues what follows. */
export async function writePart(job: JobCall, settings: ExportSettings, sums: RunningSums): Promise<Happening[]> {
  const { store, time } = job;
  const { publicUrl, mostRows = analytics.mostRows } = settings;
  const row = await store.first(findExport, { id: job.subject });
  if (!row || (row.status !== "queued" && row.status !== "running")) return [];
  const limit = row.granularity === "post" ? rowsOfPart : Math.floor(rowsOfPart / snapshots.length);
  const published = await nextPublished(store, row, limit);
  const origin = { workspaceId: store.workspaceId, seedNumber: time.seedNumber, publicUrl };
  const comments = await commentsByPlace(store, published, row.as_of);
  const rows = published.flatMap((one) => rowsOf(one, comments.get(placeOf(one)) ?? [], row, origin));
  const rowCount = row.row_count + rows.length;
  if (rowCount > mostRows) {
    const message = `This export would have more than ${mostRows.toLocaleString("en-US")} rows. Ask for fewer days or channels.`;
    return failExport(job, row, { code: "too_many_rows", message });
  }
  const isLast = published.length < limit;
  const data = Buffer.from(textOf(row, rows, store.livemode, isLast));
  const number = row.parts + 1;
  await store.all(insertPart, { exportId: row.id, number, data: deflateRawSync(data, { level: 1 }) });
  const last = published.at(-1);
  await store.all(saveExport, {
    ...row,
    status: "running",
    total: row.total ?? (await countPublished(store, row)),
    done: row.done + published.length,
    row_count: rowCount,
    bytes: row.bytes + data.length,
    parts: number,
    last_row: last ? lastRowOf(last) : row.last_row,
    sha256: sums.add(row, data),
    updated_at: time.now,
  });
  const kind = isLast ? "sealExport" : "writeExport";
  await enqueue(store, time, { kind, subject: row.id, dueAt: time.now });
  return [];
}

function textOf(row: ExportRow, rows: ReturnType<typeof rowsOf>, livemode: boolean, isLast: boolean): string {
  const writer = fileWriters[row.format];
  const head = row.parts === 0 ? writer.head(aboutExport(row, livemode)) : "";
  return head + writer.rows(rows, row.row_count === 0) + (isLast ? writer.tail : "");
}
