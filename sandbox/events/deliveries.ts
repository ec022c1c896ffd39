import type { Schema } from "../contract/types.ts";
import type { Keyed } from "../store/schema.ts";
import type { WebhookDeliveryTable } from "../store/schema-webhooks.ts";
import type { RowBuilder, TenantBuilder } from "../store/store.ts";

/** A delivery and what its attempts tell: how many began, and whether one of the plan is under way. */
export type DeliveryRow = Omit<WebhookDeliveryTable, keyof Keyed> & {
  attempt_count: number | null;
  running: number | null;
};

export type OfDelivery = RowBuilder<"webhook_delivery">;

const attemptsOfRow = (row: OfDelivery) =>
  row.selectFrom("webhook_attempt").whereRef("webhook_attempt.delivery_id", "=", "webhook_delivery.id");

/** How many attempts of any kind have begun; their numbers have no gaps. */
export const attemptCount = (row: OfDelivery) =>
  attemptsOfRow(row).select((attempt) => attempt.fn.max("webhook_attempt.number").as("count"));

/** Attempts under way that belong to the plan. One that somebody asked for leaves the delivery's state as it is. */
export const runningAttempts = (row: OfDelivery) =>
  attemptsOfRow(row)
    .select((attempt) => attempt.fn.countAll<number>().as("count"))
    .where("webhook_attempt.outcome", "=", "running")
    .where("webhook_attempt.trigger", "!=", "manual");

export function selectDeliveries(own: TenantBuilder) {
  return own
    .selectFrom("webhook_delivery")
    .selectAll()
    .select((row) => [attemptCount(row).as("attempt_count"), runningAttempts(row).as("running")]);
}

/** The state as the API names it. */
export function stateOf(row: Pick<DeliveryRow, "state" | "running">): Schema<"WebhookDelivery">["state"] {
  return row.state === "pending" && Number(row.running) > 0 ? "leased" : row.state;
}
