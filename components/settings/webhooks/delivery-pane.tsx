"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { ApiProblem } from "../../api/api-problem.ts";
import { useRead } from "../../api/use-api.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { troubleOf } from "../read-state.tsx";
import { nowOf, useClock } from "../workspace-clock.ts";
import { AttemptList } from "./attempt-list.tsx";
import { BackLink } from "./back-link.tsx";
import { DeliveryHead } from "./delivery-head.tsx";
import { DeliveryLadder } from "./delivery-ladder.tsx";
import { DeliverySource } from "./delivery-source.tsx";
import { pollAfter } from "./poll.ts";
import { useEndpointPlace } from "./use-endpoint-place.ts";
import { useWebhookFacts } from "./webhook-facts.tsx";

interface DeliveryPaneProps {
  readonly webhook: Schema<"Webhook">;
  readonly deliveryId: string;
  /** Whether the log beside it shows it, and so tells when it changed. */
  readonly listed: boolean;
}

const slowMs = 3000;

/** One delivery: where it stands, what can be done, and every attempt. */
export function DeliveryPane({ webhook, deliveryId, listed }: DeliveryPaneProps) {
  const { hrefOf } = useEndpointPlace();
  const clock = useClock();
  const read = useRead(
    "getWebhookDelivery",
    { path: { id: webhook.id, deliveryId } },
    {
      pollAfter: (delivery) =>
        !listed && Math.max(slowMs, pollAfter([delivery], nowOf(clock.data, clock.dataUpdatedAt))),
    },
  );
  const trouble = troubleOf(read);
  return (
    <>
      <BackLink href={hrefOf("deliveries")}>All deliveries</BackLink>
      {trouble ? <Trouble error={trouble} onRetry={() => void read.refetch()} goesOn={read.isFetching} /> : null}
      {read.data ? <Opened webhook={webhook} delivery={read.data} /> : trouble ? null : <Waiting />}
    </>
  );
}

function Opened({ webhook, delivery }: { webhook: Schema<"Webhook">; delivery: Schema<"WebhookDeliveryDetail"> }) {
  const { retrySteps } = useWebhookFacts();
  return (
    <article
      aria-labelledby="delivery-title"
      className="rounded-card border border-border bg-elevated px-5 pt-6 pb-5 sm:px-8 sm:pt-7"
    >
      <DeliveryHead webhook={webhook} delivery={delivery} />
      {delivery.trigger === "test" ? null : <DeliveryLadder delivery={delivery} steps={retrySteps} />}
      <DeliverySource delivery={delivery} />
      <AttemptList webhook={webhook} delivery={delivery} />
    </article>
  );
}

function Trouble({ error, onRetry, goesOn }: { error: unknown; onRetry: () => void; goesOn: boolean }) {
  const { limits } = useWebhookFacts();
  if (error instanceof ApiProblem && error.problem.code === "not_found") {
    return (
      <EmptyState title="No such delivery" italic="at this endpoint.">
        <p>Deliveries are kept for {limits.keptDays} days. The log beside it shows what is there.</p>
      </EmptyState>
    );
  }
  return <FailureNote error={error} doing="The delivery could not be read." onRetry={onRetry} goesOn={goesOn} />;
}

function Waiting() {
  return (
    <Loading words="Reading the delivery">
      <div className="grid gap-4 rounded-card border border-border bg-elevated p-6 sm:p-8">
        <Skeleton className="h-4 w-64" />
        <Skeleton className="mt-2 h-8 w-72" />
        <Skeleton className="h-4 w-56" />
        <Skeleton className="h-11 w-80 rounded-full" />
        <Skeleton className="mt-4 h-20 w-full" />
        <Skeleton className="mt-4 h-40 w-full" />
      </div>
    </Loading>
  );
}
