"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { useRead } from "../../api/use-api.ts";
import { Icon } from "../../ui/icon.tsx";
import { ViewLink } from "../view-link.tsx";
import { useWorkspaceNow } from "../workspace-clock.ts";
import { deliveryMarks, deliveryWords } from "./delivery-words.ts";
import { useEndpointPlace } from "./use-endpoint-place.ts";

const againMs = 1500;

/** What became of a test, asked until it is known. */
export function TestResult({ webhookId, deliveryId }: { webhookId: string; deliveryId: string }) {
  const { data } = useRead(
    "getWebhookDelivery",
    { path: { id: webhookId, deliveryId } },
    { pollAfter: ({ state }) => (state === "leased" || state === "pending" ? againMs : false) },
  );
  return data ? <Result delivery={data} /> : null;
}

interface HappenedResultProps {
  readonly webhookId: string;
  readonly eventId: string;
  /** Whether this endpoint gets such events. */
  readonly wanted: boolean;
}

/** What became of an event that was made to happen; it may fail and be tried again, so only the first attempt is waited for. */
export function HappenedResult({ webhookId, eventId, wanted }: HappenedResultProps) {
  const { data } = useRead(
    "listWebhookDeliveries",
    { path: { id: webhookId }, query: { eventId } },
    {
      enabled: wanted && eventId !== "",
      pollAfter: (page) => {
        const [delivery] = page.data;
        return !delivery || delivery.state === "leased" || delivery.attemptCount === 0 ? againMs : false;
      },
    },
  );
  if (!wanted) return <p className="mt-2 text-small text-muted-text">It happened. Nothing was sent here.</p>;
  return data?.data[0] ? <Result delivery={data.data[0]} /> : null;
}

function Result({ delivery }: { delivery: Schema<"WebhookDelivery"> }) {
  const { hrefOf } = useEndpointPlace();
  const now = useWorkspaceNow();
  const { icon, ink } = deliveryMarks[delivery.state];
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-2.5 text-small">
      <Icon name={icon} className={`size-4 ${ink}`} />
      {deliveryWords(delivery, now)}
      <ViewLink
        href={hrefOf("deliveries", delivery.id)}
        className="inline-flex min-h-11 items-center text-primary underline underline-offset-4 hover:text-primary-deep"
      >
        Open the delivery
      </ViewLink>
    </p>
  );
}
