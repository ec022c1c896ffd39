import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import type { Handler } from "../operation.ts";
import type { Store } from "../store/store.ts";
import { type ExportRow, findExport } from "./export-queries.ts";
import { viewExport } from "./export-view.ts";

export const getAnalyticsExport: Handler<"getAnalyticsExport"> = async ({ store, time, path, services }) => {
  const row = await loadExport(store, path.id);
  return { status: 200, body: viewExport(row, { livemode: store.livemode, now: time.now, services }) };
};

/** An export, or the one 404 that every absent id gets. */
export async function loadExport(store: Store, id: string): Promise<ExportRow> {
  const row = hasIdShape(id, "exp") ? await store.first(findExport, { id }) : undefined;
  if (!row) throw notFound("export");
  return row;
}
