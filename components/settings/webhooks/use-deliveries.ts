import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { QueryOf, Schema } from "#sandbox/contract/types.ts";
import { usePages } from "../../api/use-api.ts";
import { nowOf, useClock } from "../workspace-clock.ts";
import { pollAfter } from "./poll.ts";

type Delivery = Schema<"WebhookDelivery">;
export type DeliveryFilter = Pick<QueryOf<"listWebhookDeliveries">, "state" | "event" | "code">;

const pageSize = 20;

/** The deliveries of an endpoint, page by page, kept up to date while something is on its way. */
export function useDeliveries(id: string, filter: DeliveryFilter) {
  const clock = useClock();
  const list = usePages("listWebhookDeliveries", { path: { id }, query: { limit: pageSize, ...filter } }, (rows) =>
    pollAfter(rows as Delivery[], nowOf(clock.data, clock.dataUpdatedAt)),
  );
  const rows: readonly Delivery[] = list.data?.pages.flatMap(({ data }) => data) ?? [];
  useFollowers(JSON.stringify([id, filter]), list.data ? rows : null);
  return { ...list, rows };
}

/** What depends on deliveries is asked again when one of them has changed, and not when the list itself is another. */
function useFollowers(which: string, rows: readonly Delivery[] | null): void {
  const client = useQueryClient();
  const seen = useRef({ which: "", print: "", missing: 0 });
  const print = rows?.map(({ id, state, attemptCount }) => `${id} ${state} ${attemptCount}`).join() ?? null;
  const moving = rows?.some(({ state }) => state === "leased") ?? false;
  const missing = rows?.filter(({ state }) => state === "held" || state === "exhausted").length ?? 0;
  useEffect(() => {
    if (print === null) return;
    const before = seen.current;
    seen.current = { which, print, missing };
    if (before.which !== which || before.print === print) return;
    // The figures of the endpoint change only when an attempt has ended.
    const reads = moving ? ["getWebhookDelivery"] : ["getWebhookDelivery", "getWebhook", "getWebhookActivity"];
    for (const read of before.missing === missing ? reads : [...reads, "replayWebhookDeliveries"])
      void client.invalidateQueries({ queryKey: [read] });
  }, [which, print, moving, missing, client]);
}
