"use client";

import { useEffect } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { useCaughtStream } from "../../api/use-caught-stream.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { goTo, replaceWith } from "../use-address.ts";
import { DeliveryFilters, filterOf } from "./delivery-filters.tsx";
import { DeliveryList } from "./delivery-list.tsx";
import { DeliveryPane } from "./delivery-pane.tsx";
import { ReplayMissing } from "./replay-missing.tsx";
import { SendTest } from "./send-test.tsx";
import { useDeliveries } from "./use-deliveries.ts";
import { useEndpointPlace } from "./use-endpoint-place.ts";
import { isWide, useTurns } from "./use-turns.ts";

/** The log of an endpoint: the list on the left, one delivery with all its attempts on the right. */
export function DeliveriesView({ webhook }: { webhook: Schema<"Webhook"> }) {
  const { deliveryId, address } = useEndpointPlace();
  const filter = filterOf(address.params);
  const list = useDeliveries(webhook.id, filter);
  useCaughtStream(webhook.id, webhook.kind === "catcher");
  const newest = list.rows[0]?.id;
  useEffect(() => {
    // There is room for one on a wide screen, so the newest one is opened; its address can be sent on.
    if (!deliveryId && newest && isWide())
      replaceWith(address.with({}, `/settings/webhooks/${webhook.id}/deliveries/${newest}`));
  }, [deliveryId, newest, webhook.id, address]);
  const pane = useTurns(deliveryId);
  const narrowed = Object.keys(filter).length > 0;
  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,23rem)_minmax(0,1fr)]">
      <section aria-label="Delivery log" className={deliveryId ? "max-lg:hidden" : ""}>
        <DeliveryFilters />
        <DeliveryList list={list} webhook={webhook} />
        <div className="mt-6">
          <ReplayMissing webhook={webhook} />
        </div>
      </section>
      <div
        ref={pane}
        tabIndex={-1}
        className={`min-w-0 scroll-mt-24 outline-none ${deliveryId ? "" : "max-lg:hidden"}`}
      >
        {deliveryId ? (
          <DeliveryPane
            key={deliveryId}
            webhook={webhook}
            deliveryId={deliveryId}
            listed={list.rows.some(({ id }) => id === deliveryId)}
          />
        ) : list.data && list.rows.length === 0 && !narrowed ? (
          <NothingYet webhook={webhook} />
        ) : null}
      </div>
    </div>
  );
}

/** The place where a delivery will stand, before there is one. */
function NothingYet({ webhook }: { webhook: Schema<"Webhook"> }) {
  const { hrefOf } = useEndpointPlace();
  return (
    <EmptyState title="Nothing to open yet." italic="Send one, and watch it.">
      <p className="mb-5">
        A delivery opens here with every attempt: what we sent, what came back, and where the time went.
      </p>
      <SendTest webhookId={webhook.id} onSent={({ id }) => goTo(hrefOf("deliveries", id))} />
    </EmptyState>
  );
}
