import { webhookLimits } from "../contract/facts.gen.ts";
import { ApiError } from "../errors.ts";
import type { Handler } from "../operation.ts";
import type { Store } from "../store/store.ts";
import { auditWebhook } from "./audit-webhook.ts";
import { sealHeaders } from "./custom-headers.ts";
import { findTarget, isCatcherUrl, refuseWish, restProblems, type TargetFinding } from "./judge-webhook.ts";
import { addSecretRow } from "./secret-rows.ts";
import { insertWebhook, lockWorkspace, type WebhookRow } from "./webhook-queries.ts";
import { makeWebhookSecret } from "./webhook-secret.ts";
import { loadWebhooks, viewWebhook } from "./webhook-view.ts";

/** Subscribes an address to events. The answer holds the secret. */
export const createWebhook: Handler<"createWebhook"> = Object.assign(
  async (call: Parameters<Handler<"createWebhook">>[0]) => {
    const { store, time, body, services, actor } = call;
    const target = call.prepared as TargetFinding;
    refuseWish({ ...body, description: undefined } as Parameters<typeof refuseWish>[0], target);
    await refuseTooMany(store);
    const id = call.newId("whk");
    const { publicUrl } = services.settings;
    const caught = !store.livemode && isCatcherUrl(body.url, publicUrl, actor.workspace.id);
    const row = newWebhook({
      id,
      kind: caught ? "catcher" : "endpoint",
      url: body.url,
      description: body.description ?? null,
      events: JSON.stringify(body.events),
      headers: sealHeaders(services.masterKeys, id, body.headers ?? {}),
      max_in_flight: body.maxInFlight ?? webhookLimits.maxInFlight,
      rate_per_second: body.ratePerSecond ?? null,
      created_at: time.now,
    });
    await store.all(insertWebhook, row);
    const secret = body.secret ?? makeWebhookSecret();
    await addSecretRow(call, id, secret, true);
    await auditWebhook(call, "webhook.created", id, { url: body.url, events: body.events });
    return { status: 201 as const, body: { ...(await viewWebhook(store, row, time.now, target.warnings)), secret } };
  },
  {
    prepare: ({ body, actor, services }: Parameters<NonNullable<Handler<"createWebhook">["prepare"]>>[0]) =>
      findTarget(body.url, actor, services),
    alsoWrong: restProblems,
  },
);

async function refuseTooMany(store: Store): Promise<void> {
  // Without the lock, two calls at once on Postgres would count the same and both insert.
  await store.inTransaction((session) =>
    session.all(lockWorkspace.bind(session.dialect, { workspaceId: store.workspaceId })),
  );
  const others = await loadWebhooks(store);
  if (others.filter(({ kind }) => kind !== "listener").length < webhookLimits.endpoints) return;
  throw new ApiError("too_many_webhooks", {
    detail: `A workspace has at most ${webhookLimits.endpoints} webhooks in each mode. Delete one first.`,
  });
}

type Fresh = Pick<
  WebhookRow,
  "id" | "kind" | "url" | "description" | "events" | "headers" | "max_in_flight" | "rate_per_second" | "created_at"
>;

/** A webhook as it begins: enabled, with a closed circuit and no past. */
export function newWebhook(fresh: Fresh & Partial<Pick<WebhookRow, "device" | "seen_at">>): WebhookRow {
  return {
    device: null,
    status: "enabled",
    disabled_reason: null,
    in_flight_limit: fresh.max_in_flight,
    consecutive_failures: 0,
    failing_since: null,
    last_success_at: null,
    stream: null,
    seen_at: null,
    version: 1,
    updated_at: fresh.created_at,
    deleted_at: null,
    ...fresh,
  };
}
