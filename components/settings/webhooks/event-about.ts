import type { Schema } from "#sandbox/contract/types.ts";

/** What an event is about, as its body says: an id, and where. */
export interface About {
  readonly id: string;
  readonly more: string;
}

/** Reads it off the bytes that were sent; null while nothing was sent. */
export function aboutOf(delivery: Schema<"WebhookDeliveryDetail">): About | null {
  const body = delivery.attempts[0]?.request.body;
  if (!body) return null;
  try {
    const { data = {}, sequence } = JSON.parse(body) as { data?: Record<string, unknown>; sequence?: number };
    const id = [data.postId, data.threadId, data.runId].find((one) => typeof one === "string");
    if (typeof id !== "string") return null;
    const channels = [data.channel, data.channels].flat().filter((one) => typeof one === "string");
    const where = channels.length === 0 ? "" : `on ${channels.join(", ")}`;
    return { id, more: [where, sequence === undefined ? "" : `sequence ${sequence}`].filter(Boolean).join(", ") };
  } catch {
    return null;
  }
}
