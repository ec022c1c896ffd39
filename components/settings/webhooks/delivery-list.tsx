"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { Icon } from "../../ui/icon.tsx";
import { LoadMore } from "../../ui/load-more.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { ReadState } from "../read-state.tsx";
import { ViewLink } from "../view-link.tsx";
import { When } from "../when.tsx";
import { useWorkspaceNow } from "../workspace-clock.ts";
import { deliveryMarks, deliveryWords } from "./delivery-words.ts";
import type { useDeliveries } from "./use-deliveries.ts";
import { useEndpointPlace } from "./use-endpoint-place.ts";
import { useWebhookFacts } from "./webhook-facts.tsx";

interface DeliveryListProps {
  readonly list: ReturnType<typeof useDeliveries>;
  readonly webhook: Schema<"Webhook">;
}

/** What was sent to an endpoint, or waits to be sent, the newest first. */
export function DeliveryList({ list, webhook }: DeliveryListProps) {
  const { deliveryId } = useEndpointPlace();
  const { rows } = list;
  return (
    <div className="mt-3 grid gap-3">
      <ReadState read={list} doing="The log could not be read." waiting={<Rows />}>
        {rows.length > 0 ? (
          <ol className="divide-y divide-border">
            {rows.map((delivery) => (
              <DeliveryRow key={delivery.id} delivery={delivery} open={delivery.id === deliveryId} />
            ))}
          </ol>
        ) : (
          list.data && <Nothing webhook={webhook} />
        )}
      </ReadState>
      {list.hasNextPage ? (
        <LoadMore words="Older deliveries" busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      ) : null}
    </div>
  );
}

function DeliveryRow({ delivery, open }: { delivery: Schema<"WebhookDelivery">; open: boolean }) {
  const { hrefOf } = useEndpointPlace();
  const now = useWorkspaceNow();
  const { icon, ink } = deliveryMarks[delivery.state];
  return (
    <li className="has-aria-[current]:border-transparent has-aria-[current]:[&+li]:border-transparent">
      <ViewLink
        href={hrefOf("deliveries", delivery.id)}
        aria-current={open ? "true" : undefined}
        className="relative -mx-3 grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-start gap-x-3 rounded-md px-3 py-3 leading-[1.45] hover:bg-muted aria-[current]:bg-primary-soft aria-[current]:before:absolute aria-[current]:before:inset-y-3 aria-[current]:before:left-0 aria-[current]:before:w-0.5 aria-[current]:before:bg-primary"
      >
        <Icon name={icon} className={`mt-0.75 size-4 ${ink}`} />
        <span className="text-note font-medium">
          {delivery.event}
          {delivery.trigger === "auto" ? null : (
            <span className="ml-2 text-code font-normal text-muted-text">{delivery.trigger}</span>
          )}
        </span>
        <span className="text-right text-code leading-[1.65] text-muted-text">
          <When at={delivery.createdAt} as="short" />
        </span>
        <span className="col-span-2 col-start-2 text-code leading-normal break-words text-muted-text tabular-nums">
          {deliveryWords(delivery, now)}
        </span>
      </ViewLink>
    </li>
  );
}

function Nothing({ webhook }: { webhook: Schema<"Webhook"> }) {
  const { limits } = useWebhookFacts();
  const { address } = useEndpointPlace();
  const narrowed = ["state", "event", "code"].some((name) => address.params.has(name));
  return (
    <p className="rounded-card border border-border bg-elevated px-5 py-4.5 text-note leading-[1.6] text-muted-text">
      {narrowed
        ? "No delivery fits this filter."
        : `Nothing was sent here within the last ${limits.keptDays} days. ${
            webhook.status === "enabled"
              ? "What is sent stands here, the newest first."
              : "The endpoint is paused, so what happens is held."
          }`}
    </p>
  );
}

function Rows() {
  return (
    <Loading words="Reading the log">
      <div className="divide-y divide-border">
        {[0, 1, 2, 3, 4].map((row) => (
          <div key={row} className="grid grid-cols-[1.25rem_minmax(0,1fr)_3.5rem] gap-x-3 gap-y-2 py-3.5">
            <Skeleton className="size-4 rounded-full" />
            <Skeleton className="h-4 w-32" />
            <Skeleton className="h-3.5 w-14" />
            <Skeleton className="col-start-2 h-3.5 w-44" />
          </div>
        ))}
      </div>
    </Loading>
  );
}
