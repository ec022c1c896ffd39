"use client";

import type { EventName } from "#sandbox/contract/facts.gen.ts";
import type { Schema } from "#sandbox/contract/types.ts";
import { usePlace } from "../../api/place.ts";
import { Section } from "../section.tsx";
import { TestRow } from "./test-row.tsx";
import { useWebhookFacts } from "./webhook-facts.tsx";

/** A test of each kind of event; in test mode the real thing too. */
export function TestView({ webhook }: { webhook: Schema<"Webhook"> }) {
  const { events } = useWebhookFacts();
  const { mode } = usePlace();
  return (
    <Section
      eyebrow="Test"
      title="Try it"
      italic="before it matters."
      aside={
        <div className="grid gap-3">
          <p>
            <b className="font-medium text-ink">A test event</b> has the example of the contract as its body, with a
            fresh id and <code>test: true</code>. It is one attempt, whether the endpoint is paused or not, and counts
            for nothing.
          </p>
          {mode === "test" ? (
            <p>
              <b className="font-medium text-ink">Let it happen</b> makes the event for real in this workspace: a post
              is published, somebody answers. It goes the whole road, retries included.
            </p>
          ) : null}
        </div>
      }
    >
      <ul className="divide-y divide-border rounded-card border border-border bg-elevated px-5 sm:px-7">
        {(Object.keys(events) as EventName[]).map((event) => (
          <TestRow key={event} webhook={webhook} event={event} when={events[event].when} real={mode === "test"} />
        ))}
      </ul>
    </Section>
  );
}
