"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { countWords } from "../../ui/count-words.ts";
import { BarLegend } from "./attempt-bar.tsx";
import { AttemptItem } from "./attempt-item.tsx";

interface AttemptListProps {
  readonly webhook: Schema<"Webhook">;
  readonly delivery: Schema<"WebhookDeliveryDetail">;
}

/** Every attempt of a delivery, the oldest first, as they happened. */
export function AttemptList({ webhook, delivery }: AttemptListProps) {
  const { attempts } = delivery;
  if (attempts.length === 0) return null;
  const newest = attempts.at(-1)?.id;
  return (
    <section aria-labelledby="attempts-title" className="mt-7 border-t border-border pt-5">
      <h4 id="attempts-title" className="font-medium">
        {countWords(attempts.length, "attempt")}
      </h4>
      <BarLegend />
      <ol className="divide-y divide-border">
        {attempts.map((attempt) => (
          <AttemptItem
            key={attempt.id}
            url={webhook.url ?? "http://localhost:3000/webhooks"}
            attempt={attempt}
            open={attempt.id === newest && attempt.outcome === "failed"}
          />
        ))}
      </ol>
    </section>
  );
}
