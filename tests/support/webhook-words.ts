import type { Schema } from "#sandbox/contract/types.ts";
import { call } from "#tests/support/call.ts";

export type Webhook = Schema<"Webhook">;
export type Delivery = Schema<"WebhookDelivery">;
export type DeliveryDetail = Schema<"WebhookDeliveryDetail">;

/** Subscribes an address to everything, unless `body` says otherwise. */
export async function subscribe(
  key: string,
  url: string,
  body: Record<string, unknown> = {},
): Promise<Webhook & { secret: string }> {
  const answer = await call("POST", "/v1/webhooks", { key, body: { url, events: ["*"], ...body } });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body as unknown as Webhook & { secret: string };
}

export async function webhook(key: string, id: string): Promise<Webhook> {
  return (await call("GET", `/v1/webhooks/${id}`, { key })).body as unknown as Webhook;
}

export async function deliveries(key: string, webhookId: string, query = ""): Promise<Delivery[]> {
  const answer = await call("GET", `/v1/webhooks/${webhookId}/deliveries?limit=100${query}`, { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return (answer.body as unknown as { data: Delivery[] }).data;
}

export async function delivery(key: string, webhookId: string, id: string): Promise<DeliveryDetail> {
  const answer = await call("GET", `/v1/webhooks/${webhookId}/deliveries/${id}`, { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as unknown as DeliveryDetail;
}

/** Asks for one more attempt by hand. */
export async function redeliver(key: string, webhookId: string, id: string, name?: string): Promise<Delivery> {
  const path = `/v1/webhooks/${webhookId}/deliveries/${id}/redeliver`;
  const answer = await call("POST", path, { key, ...(name ? { headers: { "idempotency-key": name } } : {}) });
  if (answer.status !== 202) throw new Error(answer.text);
  return answer.body as unknown as Delivery;
}
