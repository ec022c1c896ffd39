import type { Schema } from "#sandbox/contract/types.ts";
import { modeHref } from "../mode-href.ts";
import { isRequestId } from "./log-filter.ts";

const webhook = /^whk_[0-9A-HJKMNP-TV-Z]{26}$/;
const errorPage = /^https?:\/\/[^/]+(\/docs\/errors\/[a-z_]+)$/;

/** Where a value of a body leads, if it leads anywhere in this portal. */
export function linksOf({ id, events, livemode }: Schema<"LoggedRequestDetail">): (value: string) => string | null {
  const mode = livemode ? "live" : "test";
  const deliveries = new Map(
    events.flatMap((event) => event.deliveries.map((one) => [one.id, one.webhookId] as const)),
  );
  return (value) => {
    if (isRequestId(value) && value !== id) return modeHref(`/settings/logs/${value}`, mode);
    if (webhook.test(value)) return modeHref(`/settings/webhooks/${value}`, mode);
    const webhookId = deliveries.get(value);
    if (webhookId) return modeHref(`/settings/webhooks/${webhookId}/deliveries/${value}`, mode);
    return errorPageIn(value);
  };
}

/** The page of an error code that a value of a body names. */
export function errorPageIn(value: string): string | null {
  return errorPage.exec(value)?.[1] ?? null;
}
