import type { Schema } from "../contract/types.ts";
import { notFound } from "../errors.ts";
import { type DeliveryRow, selectDeliveries, stateOf } from "../events/deliveries.ts";
import { hasIdShape } from "../ids.ts";
import { redactSecrets } from "../redact.ts";
import type { Keyed } from "../store/schema.ts";
import type { WebhookAttemptTable } from "../store/schema-webhooks.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { formatInstant, instantOrNull } from "../time/rfc3339.ts";
import { attemptId } from "./attempt-id.ts";
import { noTimings, readTimings } from "./attempt-result.ts";
import { factsOf, showHeaders } from "./sent-headers.ts";
import type { HeaderPair } from "./sign.ts";

export type AttemptRow = Omit<WebhookAttemptTable, keyof Keyed>;

export const findDelivery = ownQuery<{ webhookId: string; id: string }>()((own, param) =>
  selectDeliveries(own).where("webhook_id", "=", param("webhookId")).where("id", "=", param("id")),
);

export const attemptsOf = ownQuery<{ deliveryId: string }>()((own, param) =>
  own.selectFrom("webhook_attempt").selectAll().where("delivery_id", "=", param("deliveryId")).orderBy("number"),
);

const eventBody = ownQuery<{ id: string }>()((own, param) =>
  own.selectFrom("event").select("body").where("id", "=", param("id")),
);

export async function loadDelivery(store: Store, webhookId: string, id: string): Promise<DeliveryRow> {
  const row = hasIdShape(id, "dlv") ? await store.first(findDelivery, { webhookId, id }) : undefined;
  if (!row) throw notFound("delivery of this webhook");
  return row;
}

/** The bytes that a delivery carries. */
export async function bodyOf(store: Store, row: DeliveryRow): Promise<string> {
  return row.body ?? (await store.first(eventBody, { id: row.event_id }))?.body ?? "";
}

export function viewDelivery(row: DeliveryRow, livemode: boolean): Schema<"WebhookDelivery"> {
  return {
    id: row.id,
    object: "webhook_delivery",
    livemode,
    webhookId: row.webhook_id,
    eventId: row.event_id,
    event: row.event as Schema<"EventName">,
    state: stateOf(row),
    trigger: row.trigger,
    attemptCount: Number(row.attempt_count),
    nextAttemptAt: instantOrNull(row.due_at),
    lastAttempt: viewLast(row),
    createdAt: formatInstant(row.created_at),
    completedAt: instantOrNull(row.completed_at),
    requestId: row.request_id,
  };
}

function viewLast(row: DeliveryRow): Schema<"WebhookDelivery">["lastAttempt"] {
  // The row tells of attempts that ended; a newer one is under way.
  const attemptCount = Number(row.attempt_count);
  if (attemptCount > (row.last_attempt ?? 0))
    return { attempt: attemptCount, outcome: "running", code: null, statusCode: null, endedAt: null };
  if (row.last_attempt === null) return null;
  const { last_attempt: attempt, last_outcome, last_code, last_status: statusCode, last_ended_at } = row;
  return {
    attempt,
    outcome: last_outcome as "succeeded",
    code: last_code as Schema<"WebhookCode"> | null,
    statusCode,
    endedAt: instantOrNull(last_ended_at),
  };
}

export function viewAttempt(row: AttemptRow, delivery: DeliveryRow, body: string): Schema<"WebhookAttempt"> {
  const sent = showHeaders(row.sent_headers, factsOf(delivery, row.number, row.real_started_at));
  return {
    id: attemptId(row.delivery_id, row.number),
    object: "webhook_attempt",
    attempt: row.number,
    retry: row.retry,
    trigger: row.trigger,
    startedAt: formatInstant(row.started_at),
    endedAt: instantOrNull(row.ended_at),
    realStartedAt: formatInstant(row.real_started_at),
    waitedMs: row.waited_ms,
    outcome: row.outcome,
    code: row.code as Schema<"WebhookCode"> | null,
    detail: row.detail,
    phase: row.code === "timeout" ? (row.phase as "headers" | null) : null,
    statusCode: row.status_code,
    timings: row.timings === null ? { ...noTimings, totalMs: null } : readTimings(row.timings),
    reusedConnection: row.ended_at === null || row.remote_address === null ? null : row.reused === 1,
    remoteAddress: row.remote_address,
    request: { headers: pairs(sent), body },
    secretIds: (row.secret_ids ?? "").split(" ").filter(Boolean),
    response: viewResponse(row),
    retryAfter: row.retry_after,
  };
}

function viewResponse(row: AttemptRow): Schema<"WebhookAttempt">["response"] {
  if (row.response_headers === null) return null;
  return {
    headers: pairs(JSON.parse(row.response_headers)),
    body: row.response_body === null ? null : redactSecrets(printable(row.response_body)),
    bodyTruncated: row.body_truncated === 1,
  };
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

/** Bytes as text; what is no UTF-8 is shown escaped, byte by byte. */
function printable(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes).replaceAll("\u0000", "\\x00");
  } catch {
    return Array.from(bytes, (byte) =>
      byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`,
    ).join("");
  }
}

/** Header pairs as an object; the values of a repeated name are joined. */
function pairs(headers: readonly HeaderPair[]): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of headers) {
    const known = shown[name];
    shown[name] = redactSecrets(known === undefined ? value : `${known}, ${value}`);
  }
  return shown;
}
