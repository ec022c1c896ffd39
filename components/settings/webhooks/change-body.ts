import type { BodyOf, Schema } from "#sandbox/contract/types.ts";
import { fullAddress } from "./full-address.ts";
import { numberOf, type WebhookDraft } from "./webhook-draft.ts";

type Webhook = Schema<"Webhook">;

/** An endpoint as its form shows it. */
export function draftOf(webhook: Webhook): WebhookDraft {
  return {
    url: webhook.url ?? "",
    events: webhook.events,
    description: webhook.description ?? "",
    maxInFlight: String(webhook.maxInFlight),
    ratePerSecond: webhook.ratePerSecond === null ? "" : String(webhook.ratePerSecond),
  };
}

/** What the form changes: only fields that differ are sent, so that two people do not undo each other. */
export function changeBody(webhook: Webhook, draft: WebhookDraft): NonNullable<BodyOf<"updateWebhook">> | null {
  const before = draftOf(webhook);
  const differs = (name: keyof WebhookDraft) => JSON.stringify(before[name]) !== JSON.stringify(draft[name]);
  const body = {
    ...(differs("url") ? { url: fullAddress(draft.url) } : {}),
    ...(differs("events") ? { events: [...draft.events] } : {}),
    ...(differs("description") ? { description: draft.description.trim() || null } : {}),
    ...(differs("maxInFlight") ? { maxInFlight: numberOf(draft.maxInFlight) } : {}),
    ...(differs("ratePerSecond")
      ? { ratePerSecond: draft.ratePerSecond.trim() === "" ? null : numberOf(draft.ratePerSecond) }
      : {}),
  };
  return Object.keys(body).length === 0 ? null : body;
}
