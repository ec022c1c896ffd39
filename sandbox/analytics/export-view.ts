import { analytics } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { downloadSignature } from "../download-link.ts";
import type { Services } from "../operation.ts";
import { formatInstant, instantOrNull } from "../time/rfc3339.ts";
import type { ExportRow } from "./export-queries.ts";

/** How a caller sees exports. */
export interface ExportReader {
  readonly livemode: boolean;
  /** Now on the clock of the workspace. */
  readonly now: number;
  readonly services: Pick<Services, "clock" | "masterKeys" | "settings">;
}

/** An export as the API shows it, with a new link when there is a file. */
export function viewExport(row: ExportRow, { livemode, now, services }: ExportReader): Schema<"AnalyticsExport"> {
  const status = statusOf(row, now);
  return {
    ...aboutExport(row, livemode),
    status,
    format: row.format,
    progress: progressOf(row),
    rowCount: row.row_count,
    bytes: row.bytes,
    sha256: status === "ready" || status === "expired" ? row.sha256 : null,
    downloadUrl: status === "ready" ? linkTo(row.id, services) : null,
    expiresAt: instantOrNull(row.expires_at),
    completedAt: instantOrNull(row.completed_at),
    error: row.error === null ? null : JSON.parse(row.error),
    createdAt: formatInstant(row.created_at),
    updatedAt: formatInstant(row.updated_at),
  };
}

/** What was asked for: it heads a JSON file too, so nothing here ever changes. */
export function aboutExport(row: ExportRow, livemode: boolean): Schema<"AnalyticsFileHead"> {
  return {
    id: row.id,
    object: "analytics_export",
    livemode,
    granularity: row.granularity,
    from: row.from_day,
    to: row.to_day,
    channels: row.channels === null ? null : JSON.parse(row.channels),
    metrics: row.metrics === null ? null : JSON.parse(row.metrics),
    asOf: formatInstant(row.as_of),
  };
}

/** A file whose time has come is expired, whether or not its job has run. */
export function statusOf(row: ExportRow, now: number): ExportRow["status"] {
  return row.status === "ready" && row.expires_at !== null && now >= row.expires_at ? "expired" : row.status;
}

function progressOf({ status, total, done }: ExportRow): number {
  if (status === "ready" || status === "expired") return 100;
  return total === null || total === 0 ? 0 : Math.min(99, Math.floor((done / total) * 100));
}

/** The link lives on real time: a clock that stands still must not keep it alive. */
function linkTo(id: string, { clock, masterKeys, settings }: ExportReader["services"]): string {
  const path = `/v1/analytics/export/${id}/download`;
  const expires = Math.floor(clock.now() / 1000) + analytics.linkSeconds;
  return `${settings.apiUrl}${path}?expires=${expires}&signature=${downloadSignature(masterKeys, path, expires)}`;
}
