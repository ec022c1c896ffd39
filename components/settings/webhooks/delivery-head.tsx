"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { usePlace } from "../../api/place.ts";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button, buttonLook } from "../../ui/button.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Pill } from "../../ui/pill.tsx";
import { ViewLink } from "../view-link.tsx";
import { useWorkspaceNow } from "../workspace-clock.ts";
import { deliveryMarks, headlineOf, momentOf } from "./delivery-words.ts";
import { nextRetry } from "./ladder-steps.ts";
import { useEndpointPlace } from "./use-endpoint-place.ts";
import { useSkip } from "./use-skip.ts";
import { useWebhookFacts } from "./webhook-facts.tsx";

interface DeliveryHeadProps {
  readonly webhook: Schema<"Webhook">;
  readonly delivery: Schema<"WebhookDeliveryDetail">;
}

/** Where a delivery stands, in a sentence, and what can be done about it. */
export function DeliveryHead({ webhook, delivery }: DeliveryHeadProps) {
  const now = useWorkspaceNow();
  const { retrySteps } = useWebhookFacts();
  const { icon, tone } = deliveryMarks[delivery.state];
  const [said, italic] = headlineOf(delivery, nextRetry(delivery.attempts), now);
  const moment = momentOf(delivery, retrySteps.length);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <code className="text-small break-all">{delivery.id}</code>
        <Pill tone={tone} icon={icon}>
          {delivery.state}
        </Pill>
      </div>
      <h3
        id="delivery-title"
        className="mt-5 font-display text-[1.875rem] leading-[1.12] tracking-[-0.03em] text-balance lining-nums tabular-nums"
      >
        {said} <i className="block font-display-italic font-light text-primary italic">{italic}</i>
      </h3>
      {moment ? <p className="mt-2.5 text-note text-muted-text tabular-nums">{moment}</p> : null}
      <Actions webhook={webhook} delivery={delivery} now={now} />
    </>
  );
}

function Actions({ webhook, delivery, now }: DeliveryHeadProps & { now: number }) {
  const { mode } = usePlace();
  const { debugHref } = useEndpointPlace();
  const redeliver = useChange("redeliverWebhookDelivery");
  const { skip, isPending, error } = useSkip(delivery);
  const waits = delivery.state === "pending" && delivery.nextAttemptAt !== null;
  const skippable = mode === "test" && waits && Date.parse(delivery.nextAttemptAt ?? "") > now;
  const again = () =>
    redeliver.mutate(
      { path: { id: webhook.id, deliveryId: delivery.id } },
      { onSuccess: () => announce("One more attempt is on its way.") },
    );
  return (
    <div className="mt-5 flex flex-wrap items-center gap-x-3 gap-y-2">
      {skippable ? (
        <Button kind="ink" busy={isPending && "Moving the clock"} onClick={skip}>
          Skip to next {delivery.attemptCount === 0 ? "attempt" : "retry"}
        </Button>
      ) : null}
      <Button kind={skippable ? "line" : "ink"} busy={redeliver.isPending && "Asking"} onClick={again}>
        Redeliver
      </Button>
      {delivery.attempts.length > 0 ? (
        <ViewLink href={debugHref(delivery.id)} className={`${buttonLook("text")} ml-1`}>
          Debug the signature
        </ViewLink>
      ) : null}
      {error ? (
        <div className="basis-full">
          <FailureNote error={error} doing="The clock has not moved." onRetry={skip} />
        </div>
      ) : null}
      {redeliver.error ? (
        <div className="basis-full">
          <FailureNote error={redeliver.error} doing="No attempt was made." onRetry={again} />
        </div>
      ) : null}
    </div>
  );
}
