import Link from "next/link";
import type { ReactNode } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { aboutOf } from "./event-about.ts";

/** Where a delivery comes from: its event, what that is about, and the call that caused it. */
export function DeliverySource({ delivery }: { delivery: Schema<"WebhookDeliveryDetail"> }) {
  const about = aboutOf(delivery);
  return (
    <dl className="mt-7 grid gap-x-8 gap-y-3 border-t border-border pt-5 sm:grid-cols-[auto_auto_minmax(0,1fr)]">
      <Fact name="Event">
        <Id>{delivery.eventId}</Id>
        {delivery.event}
      </Fact>
      {about ? (
        <Fact name="About">
          <Id>{about.id}</Id>
          {about.more}
        </Fact>
      ) : null}
      <Fact name="Caused by">
        {delivery.requestId ? (
          <Link
            href={`/settings/logs/${delivery.requestId}`}
            prefetch={false}
            className="block font-mono text-fine leading-normal break-all text-primary underline underline-offset-3 hover:text-primary-deep"
          >
            {delivery.requestId}
          </Link>
        ) : null}
        {sources[delivery.trigger]}
      </Fact>
    </dl>
  );
}

const sources: Record<Schema<"WebhookDelivery">["trigger"], string> = {
  auto: "the event itself",
  test: "a test",
  replay: "a replay",
};

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-code leading-snug text-muted-text">{name}</dt>
      <dd className="text-small leading-normal">{children}</dd>
    </div>
  );
}

/** Ids begin alike, so the end is what tells them apart; the whole one is there to be selected. */
function Id({ children }: { children: string }) {
  return <code className="block text-fine leading-normal break-all select-all">{children}</code>;
}
