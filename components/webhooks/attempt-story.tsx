"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { keptAnswers } from "../api/kept-values.ts";
import { useStore } from "../api/use-store.ts";
import { Pill } from "../ui/pill.tsx";
import { afterFirst } from "./after-first.ts";

type Delivery = Schema<"WebhookDeliveryDetail">;
type Attempt = Schema<"WebhookAttempt">;

const noAnswers = {};

/** The attempts of the reader's own delivery, as the answer kept under a name tells them. */
export function AttemptStory({ of, name }: { of: string; name: string }) {
  const kept = useStore(keptAnswers, noAnswers) as Readonly<Record<string, Delivery | undefined>>;
  const delivery = kept[of];
  return (
    <section
      aria-label={name}
      aria-live="polite"
      className="no-js:hidden my-7 rounded-card border border-border bg-elevated px-5 py-4 sm:px-7"
    >
      {delivery ? (
        <>
          <p className="flex flex-wrap items-baseline gap-x-3 py-1.5">
            <span className="font-medium">Your delivery</span>
            <code className="break-all text-muted-text">{delivery.id}</code>
            <span className="ml-auto text-small text-muted-text">
              {delivery.attemptCount} attempts, {delivery.state}
            </span>
          </p>
          <ol className="mt-1 divide-y divide-border border-t border-border">
            {delivery.attempts.map((attempt) => (
              <AttemptRow key={attempt.id} attempt={attempt} first={delivery.attempts[0] ?? attempt} />
            ))}
          </ol>
        </>
      ) : (
        <p className="py-1.5 text-note text-muted-text">Run the call above, and its attempts stand here, one by one.</p>
      )}
    </section>
  );
}

function AttemptRow({ attempt, first }: { attempt: Attempt; first: Attempt }) {
  const seconds = (Date.parse(attempt.startedAt) - Date.parse(first.startedAt)) / 1000;
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)_auto] items-center gap-x-3 py-2 sm:grid-cols-[2rem_7rem_minmax(0,1fr)_auto]">
      <span className="font-display text-h3 leading-none lining-nums">{attempt.attempt}</span>
      <span className="text-small font-medium tabular-nums">{afterFirst(seconds)}</span>
      <span className="text-small text-muted-text tabular-nums max-sm:order-last max-sm:col-span-2 max-sm:col-start-2">
        {attempt.startedAt.slice(0, 10)} {attempt.startedAt.slice(11, 19)}
        {attempt.trigger === "manual" ? ", by hand" : ""}
      </span>
      <Pill tone={attempt.outcome === "succeeded" ? "good" : "bad"}>
        {attempt.statusCode ?? attempt.code ?? "running"}
      </Pill>
    </li>
  );
}
