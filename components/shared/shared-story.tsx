import type { SharedAttempt, SharedDelivery, SharedEvent } from "#sandbox/contract/shared-copy.ts";
import { Pill, type Tone } from "../ui/pill.tsx";
import { exactWords } from "../ui/time-words.ts";

const deliveryWords: Record<SharedDelivery["state"], { words: string; tone: Tone }> = {
  pending: { words: "waiting", tone: "wait" },
  leased: { words: "on its way", tone: "wait" },
  succeeded: { words: "arrived", tone: "good" },
  exhausted: { words: "given up", tone: "bad" },
  held: { words: "held", tone: "wait" },
  cancelled: { words: "cancelled", tone: "wait" },
};

/** The events that came of a call in their order, each with who was told of it. */
export function SharedStory({ events }: { events: readonly SharedEvent[] }) {
  if (events.length === 0)
    return <p className="mt-6 text-note text-muted-text">No event came of this call before it was copied.</p>;
  return (
    <ol className="mt-6 divide-y divide-border border-y border-border">
      {events.map((event) => (
        <li key={event.id} className="py-4 text-note leading-normal">
          <p className="font-medium">{event.event}</p>
          <p className="mt-0.5 text-code text-muted-text tabular-nums">
            {exactWords(Date.parse(event.createdAt))}
            {event.cause === "afterwards" ? ", later because of it" : ""}
          </p>
          {event.deliveries.length === 0 ? (
            <p className="mt-1 text-code text-muted-text">No webhook was told of it.</p>
          ) : (
            <ul className="mt-3 grid gap-4">
              {event.deliveries.map((delivery) => (
                <Delivery key={delivery.id} delivery={delivery} />
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function Delivery({ delivery }: { delivery: SharedDelivery }) {
  const { words, tone } = deliveryWords[delivery.state];
  return (
    <li>
      <p className="flex items-center justify-between gap-3">
        <span className="text-code text-muted-text">To a webhook</span>
        <Pill tone={tone}>{words}</Pill>
      </p>
      <ol className="mt-1.5 grid gap-1 text-code tabular-nums">
        {delivery.attempts.map((attempt) => (
          <li key={attempt.attempt} className="flex flex-wrap items-baseline justify-between gap-x-3">
            <span>
              Attempt {attempt.attempt}
              {attempt.trigger === "manual" ? ", by hand" : ""}
            </span>
            <span className={attempt.outcome === "failed" ? "text-danger" : "text-muted-text"}>
              {outcomeWords(attempt)}
            </span>
          </li>
        ))}
      </ol>
    </li>
  );
}

function outcomeWords({ outcome, statusCode, code }: SharedAttempt): string {
  if (outcome === "running") return "under way";
  return [outcome, [statusCode, code].filter((part) => part !== null).join(" ")].filter(Boolean).join(", ");
}
