import type { TenantTable } from "../store/schema.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { outlivingJobs } from "../time/outliving-jobs.ts";

/** What becomes of each table in a reset: children stand before their parents. A table that is not named does not compile. */
const tables: Record<TenantTable, "goes" | "stays"> = {
  webhook_attempt: "goes",
  webhook_delivery: "goes",
  webhook_notice: "goes",
  caught: "goes",
  catcher: "goes",
  event: "goes",
  delivery: "goes",
  post: "goes",
  card: "goes",
  media: "goes",
  inbox_message: "goes",
  inbox_thread: "goes",
  matrix_run: "goes",
  analytics_export_part: "goes",
  analytics_export: "goes",
  voice_training: "goes",
  channel_connection: "goes",
  job: "stays",
  api_key: "stays",
  oauth_grant: "stays",
  webhook: "stays",
  webhook_secret: "stays",
  request_log: "stays",
  share: "stays",
  snapshot: "stays",
  usage_minute: "stays",
  usage_hour: "stays",
};

/** The tables that go, children before their parents. */
export const goingTables = (Object.keys(tables) as TenantTable[]).filter((table) => tables[table] === "goes");

const clearings = goingTables.map((table) => ownQuery<object>()((own) => own.deleteFrom(table)));

/** Deletes what a workspace holds in test mode. Files without a row are swept away later. */
export async function clearTestMode(store: Store): Promise<void> {
  for (const clearing of clearings) await store.all(clearing, {});
  await store.all(calmWebhooks, {});
  await store.all(dropWork, {});
}

const dropWork = ownQuery<object>()((own) => own.deleteFrom("job").where("kind", "not in", outlivingJobs));
const keepWork = ownQuery<{ epoch: number; by: number }>()((own, param) =>
  own
    .updateTable("job")
    .set((row) => ({ epoch: param("epoch"), due_at: row("due_at", "+", param("by")) }))
    .where("kind", "in", outlivingJobs),
);

/** Takes work that outlives a reset along into the new epoch, as far ahead as it was. */
export async function takeWorkAlong(store: Store, epoch: number, by: number): Promise<void> {
  await store.all(keepWork, { epoch, by });
}

/** An endpoint that was switched off for its failures begins anew; what a person switched off stays off. */
const calmWebhooks = ownQuery<object>()((own) =>
  own.updateTable("webhook").set((row) => {
    const mended = row.or([row("disabled_reason", "is", null), row("disabled_reason", "in", ["gone", "failing"])]);
    return {
      status: row.case().when(mended).then("enabled").else(row.ref("status")).end() as never,
      disabled_reason: row.case().when(mended).then(null).else(row.ref("disabled_reason")).end() as never,
      in_flight_limit: row.ref("max_in_flight"),
      consecutive_failures: 0,
      failing_since: null,
      last_success_at: null,
      version: row("version", "+", 1),
    };
  }),
);

const undelivered = [
  ownQuery<object>()((own) => own.deleteFrom("webhook_delivery")),
  ownQuery<object>()((own) => own.deleteFrom("job").where("lane", "is not", null)),
];

/** Nobody is told of what a seed says happened before. */
export async function dropDeliveries(store: Store): Promise<void> {
  for (const query of undelivered) await store.all(query, {});
}
