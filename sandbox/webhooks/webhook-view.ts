import type { Schema } from "../contract/types.ts";
import { notFound } from "../errors.ts";
import { hasIdShape } from "../ids.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { formatInstant, instantOrNull } from "../time/rfc3339.ts";
import { circuitOf } from "./circuit.ts";
import { customHeaderNames } from "./custom-headers.ts";
import { summarizeDay } from "./webhook-day.ts";
import { allWebhooks, findWebhook, type SecretRow, secretsOfAll, type WebhookRow } from "./webhook-queries.ts";
import { roleOf, signsAt } from "./webhook-secret.ts";

type Webhook = Schema<"Webhook">;

const waiting = ownQuery<{ lane: string }>()((own, param) =>
  own
    .selectFrom("job")
    .select((row) => [row.fn.countAll<number>().as("count"), row.fn.min("due_at").as("oldest")])
    .where("lane", "is not", null)
    .where("lane", "=", param("lane"))
    .where("state", "=", "pending"),
);

const heldCount = ownQuery<{ webhookId: string }>()((own, param) =>
  own
    .selectFrom("webhook_delivery")
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("webhook_id", "=", param("webhookId"))
    .where("state", "=", "held"),
);

const lastNotices = ownQuery<{ webhookId: string }>()((own, param) =>
  own
    .selectFrom("webhook_notice")
    .select(["kind", "detail", "at"])
    .where("webhook_id", "=", param("webhookId"))
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(10),
);

/** An endpoint, or the one 404 that every absent id gets. */
export async function loadWebhook(store: Store, id: string): Promise<WebhookRow> {
  const row = hasIdShape(id, "whk") ? await store.first(findWebhook, { id }) : undefined;
  if (!row) throw notFound("webhook");
  return row;
}

/** The secrets of an endpoint that are alive at an instant: the primary one, then the others, oldest first. */
export async function secretsOf(store: Store, webhookId: string, now: number): Promise<SecretRow[]> {
  const rows = await store.all(secretsOfAll, {});
  return rows
    .filter((row) => row.webhook_id === webhookId && signsAt(row, now))
    .sort((a, b) => b.is_primary - a.is_primary);
}

export async function loadWebhooks(store: Store): Promise<WebhookRow[]> {
  return store.all(allWebhooks, {});
}

/** An endpoint as the API shows it. */
export async function viewWebhook(
  store: Store,
  row: WebhookRow,
  now: number,
  warnings: Webhook["warnings"] = [],
): Promise<Webhook> {
  const secrets = await secretsOf(store, row.id, now);
  const notices = await store.all(lastNotices, { webhookId: row.id });
  return {
    id: row.id,
    object: "webhook",
    livemode: store.livemode,
    kind: row.kind,
    url: row.url,
    description: row.description,
    events: JSON.parse(row.events),
    status: row.status,
    disabledReason: row.disabled_reason,
    headers: Object.fromEntries(customHeaderNames(row).map((name) => [name, "[hidden]"])),
    maxInFlight: row.max_in_flight,
    ratePerSecond: row.rate_per_second,
    secrets: secrets.map(viewSecret),
    health: await viewHealth(store, row, now),
    notices: notices.map(({ kind, detail, at }) => ({ kind, detail, at: formatInstant(at) })),
    warnings,
    createdAt: formatInstant(row.created_at),
    updatedAt: formatInstant(row.updated_at),
  };
}

export function viewSecret(row: SecretRow): Schema<"WebhookSecret"> {
  return {
    id: row.id,
    object: "webhook_secret",
    role: roleOf(row),
    hint: row.hint,
    createdAt: formatInstant(row.created_at),
    endsAt: instantOrNull(row.ends_at),
  };
}

/** How many deliveries wait in the lane of an endpoint. */
export async function backlogOf(store: Store, webhookId: string): Promise<number> {
  return Number((await store.first(waiting, { lane: webhookId }))?.count ?? 0);
}

async function viewHealth(store: Store, row: WebhookRow, now: number): Promise<Webhook["health"]> {
  const queue = await store.first(waiting, { lane: row.id });
  const held = await store.first(heldCount, { webhookId: row.id });
  const oldest = queue?.oldest ?? null;
  return {
    circuit: circuitOf(row),
    inFlightLimit: row.in_flight_limit,
    consecutiveFailures: row.consecutive_failures,
    lastSuccessAt: instantOrNull(row.last_success_at),
    oldestDueAt: oldest === null ? null : formatInstant(Number(oldest)),
    pending: Number(queue?.count ?? 0),
    held: Number(held?.count ?? 0),
    lastDay: await summarizeDay(store, row.id, now),
  };
}
