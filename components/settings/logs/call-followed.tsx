"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { usePlace } from "../../api/place.ts";
import { Icon } from "../../ui/icon.tsx";
import { shortWords } from "../../ui/time-words.ts";
import { modeHref } from "../mode-href.ts";
import { deliveryMarks } from "../webhooks/delivery-words.ts";
import { useWorkspaceNow } from "../workspace-clock.ts";

type Event = Schema<"LoggedEvent">;
type Delivery = Schema<"LoggedDelivery">;

/** What came of a call: its events in order, and how far each delivery is. */
export function CallFollowed({ call }: { call: Schema<"LoggedRequestDetail"> }) {
  const { events, objects } = call;
  if (events.length === 0 && objects.length === 0) return null;
  const own = events.filter(({ cause }) => cause === "call");
  const later = events.filter(({ cause }) => cause === "afterwards");
  return (
    <section aria-labelledby="call-followed" className="mt-7">
      <h3 id="call-followed" className="font-display text-h3 leading-tight tracking-[-0.02em]">
        What came of it
      </h3>
      {objects.length > 0 ? (
        <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-note text-muted-text">
          {objects.map(({ object, id }) => (
            <span key={id}>
              {object.replaceAll("_", " ")} <code className="text-code break-all text-ink">{id}</code>
            </span>
          ))}
        </p>
      ) : null}
      <Events events={own} />
      {later.length > 0 ? <p className="mt-4 text-note text-muted-text">Later, because of it:</p> : null}
      <Events events={later} />
    </section>
  );
}

function Events({ events }: { events: readonly Event[] }) {
  const now = useWorkspaceNow();
  if (events.length === 0) return null;
  return (
    <ol className="mt-2 divide-y divide-border border-y border-border">
      {events.map((event) => (
        <li key={event.id} className="py-3 text-note leading-normal">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-medium">{event.event}</span>
            <span className="text-code text-muted-text tabular-nums">
              {shortWords(Date.parse(event.createdAt), now)}
            </span>
          </p>
          <code className="block text-code break-all text-muted-text">{event.id}</code>
          {event.deliveries.length === 0 ? (
            <p className="mt-1 text-code text-muted-text">No webhook wants this event.</p>
          ) : (
            <ul className="mt-1">
              {event.deliveries.map((delivery) => (
                <DeliveryLine key={delivery.id} delivery={delivery} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function DeliveryLine({ delivery }: { delivery: Delivery }) {
  const { mode } = usePlace();
  const { icon, ink } = deliveryMarks[delivery.state];
  const { id, webhookId, state, attemptCount, statusCode, code } = delivery;
  const answer = code ?? (statusCode === null ? null : String(statusCode));
  return (
    <li>
      <a
        href={modeHref(`/settings/webhooks/${webhookId}/deliveries/${id}`, mode)}
        className="-mx-2 grid min-h-9 grid-cols-[1rem_minmax(0,1fr)] items-center gap-x-2.5 rounded-md px-2 py-1 text-code hover:bg-muted"
      >
        <Icon name={icon} className={`size-4 ${ink}`} />
        <span className="min-w-0">
          <span className="font-medium">{state}</span>
          <span className="text-muted-text">
            , {attemptCount === 1 ? "1 attempt" : `${attemptCount} attempts`}
            {answer ? `, ${answer}` : ""}
          </span>{" "}
          <code className="break-all text-primary underline decoration-1 underline-offset-4">{id}</code>
        </span>
      </a>
    </li>
  );
}
