import type { Schema } from "#sandbox/contract/types.ts";
import { call } from "./call.ts";

export type Secret = Schema<"WebhookSecret">;
export type ShownSecret = Schema<"WebhookSecretWithValue">;

/** A secret of this form, made of as many equal bytes. */
export function secretOf(bytes: number, filling = "a"): string {
  return `whsec_${Buffer.from(filling.repeat(bytes)).toString("base64")}`;
}

export async function addSecret(key: string, webhookId: string, body?: Record<string, unknown>): Promise<ShownSecret> {
  const answer = await call("POST", `/v1/webhooks/${webhookId}/secrets`, { key, ...(body ? { body } : {}) });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body as unknown as ShownSecret;
}

export async function promote(
  key: string,
  webhookId: string,
  id: string,
  body?: Record<string, unknown>,
): Promise<Secret> {
  const path = `/v1/webhooks/${webhookId}/secrets/${id}/promote`;
  const answer = await call("POST", path, { key, ...(body ? { body } : {}) });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as unknown as Secret;
}

export async function reveal(key: string, webhookId: string): Promise<ShownSecret[]> {
  const answer = await call("GET", `/v1/webhooks/${webhookId}/secrets`, { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return (answer.body as unknown as { data: ShownSecret[] }).data;
}
