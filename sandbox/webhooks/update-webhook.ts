import type { BodyOf } from "../contract/types.ts";
import type { Ahead, Call, Handler } from "../operation.ts";
import { auditWebhook } from "./audit-webhook.ts";
import { sealHeaders } from "./custom-headers.ts";
import {
  findTarget,
  isCatcherUrl,
  refuse,
  refuseWish,
  restProblems,
  type TargetFinding,
  type WebhookWish,
} from "./judge-webhook.ts";
import { holdPending } from "./open-deliveries.ts";
import { lockWebhook, saveWebhook, type WebhookRow } from "./webhook-queries.ts";
import { loadWebhook, viewWebhook } from "./webhook-view.ts";

const unchanged: TargetFinding = { problem: null, warnings: [] };

/** Changes an endpoint. Switching it off keeps what waits; switching it on starts with a closed circuit. */
export const updateWebhook: Handler<"updateWebhook"> = Object.assign(
  async (call: Call<"updateWebhook">) => {
    const { store, time, body } = call;
    const target = call.prepared as TargetFinding;
    const found = await loadWebhook(store, call.path.id);
    refuseListenerUrl(found, body);
    refuseWish(body as WebhookWish, target);
    const row = (await store.first(lockWebhook, { id: found.id })) ?? found;
    const saved = changed(call, row, body);
    await store.all(saveWebhook, saved);
    if (row.status === "enabled" && saved.status === "disabled")
      await store.inTransaction((session) => holdPending(session, row.id));
    const { headers: _, ...told } = body;
    await auditWebhook(call, "webhook.updated", row.id, told);
    return { status: 200 as const, body: await viewWebhook(store, saved, time.now, target.warnings) };
  },
  {
    prepare: async ({ body, actor, services }: Ahead<"updateWebhook">) =>
      body.url === undefined ? unchanged : findTarget(body.url, actor, services),
    alsoWrong: restProblems,
  },
);

function refuseListenerUrl(row: WebhookRow, body: BodyOf<"updateWebhook">): void {
  if (row.kind !== "listener" || body.url === undefined) return;
  refuse([
    { pointer: "/url", code: "conflicting_fields", detail: "A listener has no address: its machine comes to us." },
  ]);
}

function changed(call: Call<"updateWebhook">, row: WebhookRow, body: BodyOf<"updateWebhook">): WebhookRow {
  const { services, store, time, actor } = call;
  const url = body.url ?? row.url;
  const caught = url !== null && !store.livemode && isCatcherUrl(url, services.settings.publicUrl, actor.workspace.id);
  const maxInFlight = body.maxInFlight ?? row.max_in_flight;
  const status = body.status ?? row.status;
  const wakes = status === "enabled" && row.status === "disabled";
  const fresh = wakes || body.url !== undefined;
  return {
    ...row,
    kind: row.kind === "listener" ? "listener" : caught ? "catcher" : "endpoint",
    url,
    description: body.description === undefined ? row.description : body.description,
    events: body.events === undefined ? row.events : JSON.stringify(body.events),
    headers: body.headers === undefined ? row.headers : sealHeaders(services.masterKeys, row.id, body.headers),
    max_in_flight: maxInFlight,
    rate_per_second: body.ratePerSecond === undefined ? row.rate_per_second : body.ratePerSecond,
    status,
    disabled_reason: status === "enabled" ? null : (row.disabled_reason ?? "manual"),
    // Another address, or one that was repaired, starts with a clean slate.
    in_flight_limit:
      fresh || row.in_flight_limit >= row.max_in_flight ? maxInFlight : Math.min(row.in_flight_limit, maxInFlight),
    consecutive_failures: fresh ? 0 : row.consecutive_failures,
    failing_since: fresh ? null : row.failing_since,
    updated_at: time.now,
  };
}
