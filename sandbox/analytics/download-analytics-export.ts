import { ApiError } from "../errors.ts";
import type { Handler } from "../operation.ts";
import { formatInstant } from "../time/rfc3339.ts";
import type { ExportRow } from "./export-queries.ts";
import { statusOf } from "./export-view.ts";
import { loadExport } from "./get-analytics-export.ts";
import { readExport } from "./read-export.ts";

const types = { csv: "text/csv", json: "application/json" } as const;

/** Gives the whole file of an export that is ready, part by part, as the caller takes it. */
export const downloadAnalyticsExport: Handler<"downloadAnalyticsExport"> = async ({ store, time, path, accept }) => {
  const row = await loadExport(store, path.id);
  const type = types[row.format];
  if (!accept(type)) {
    throw new ApiError("not_acceptable", {
      detail: `This file is ${type}, and the Accept header has no place for that.`,
    });
  }
  refuseWithoutFile(row, time.now);
  const name = `aloha-analytics-${row.from_day}-${row.to_day}.${row.format}`;
  const file = { type, name, bytes: row.bytes, tag: row.sha256 ?? "", pieces: () => readExport(store, row) };
  return { status: 200, body: null, file };
};

function refuseWithoutFile(row: ExportRow, now: number): void {
  const status = statusOf(row, now);
  if (status === "ready") return;
  if (status === "expired") {
    throw new ApiError("expired", {
      detail: `This file was kept until ${formatInstant(row.expires_at ?? now)}. Start another export.`,
    });
  }
  if (status === "failed") {
    throw new ApiError("not_ready", { detail: "This export failed, so it has no file. Its error says why." });
  }
  throw new ApiError("not_ready", {
    detail: `This export is ${status}. Read it until its status is ready, then download it.`,
    headers: { "Retry-After": "1" },
  });
}
