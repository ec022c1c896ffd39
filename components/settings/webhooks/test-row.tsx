"use client";

import { useState } from "react";
import type { EventName } from "#sandbox/contract/facts.gen.ts";
import type { Schema } from "#sandbox/contract/types.ts";
import { useChange } from "../../api/use-api.ts";
import { Button } from "../../ui/button.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { includes } from "./event-choice.ts";
import { HappenedResult, TestResult } from "./test-result.tsx";

interface TestRowProps {
  readonly webhook: Schema<"Webhook">;
  readonly event: EventName;
  readonly when: string;
  /** Whether the event can be made to happen. */
  readonly real: boolean;
}

/** One kind of event: send its example, or let it happen, and see right here what became of it. */
export function TestRow({ webhook, event, when, real }: TestRowProps) {
  const test = useChange("testWebhook");
  const trigger = useChange("triggerEvent");
  const [shown, setShown] = useState<"test" | "real" | null>(null);
  const wanted = includes(webhook.events, event);
  const sendTest = () => {
    setShown("test");
    test.mutate({ path: { id: webhook.id }, body: { event } });
  };
  const letHappen = () => {
    setShown("real");
    trigger.mutate({ body: { event } });
  };
  const failed = shown === "test" ? test : trigger;
  return (
    <li className="py-4.5">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h3 className="font-mono text-small font-medium">{event}</h3>
          <p className="text-code text-muted-text">
            {when} {wanted ? "" : "This endpoint does not ask for it."}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-x-5">
          <Button aria-label={`Send a test of ${event}`} busy={test.isPending && "Sending"} onClick={sendTest}>
            Send a test
          </Button>
          {real ? (
            <Button
              kind="text"
              aria-label={`Let it happen: ${event}`}
              busy={trigger.isPending && "Making it happen"}
              onClick={letHappen}
            >
              Let it happen
            </Button>
          ) : null}
        </div>
      </div>
      <div role="status">
        {shown === "test" && test.data ? <TestResult webhookId={webhook.id} deliveryId={test.data.id} /> : null}
        {shown === "real" && trigger.data ? (
          <HappenedResult webhookId={webhook.id} eventId={trigger.data.eventIds[0] ?? ""} wanted={wanted} />
        ) : null}
      </div>
      {shown && failed.error ? (
        <div className="mt-3">
          <FailureNote
            error={failed.error}
            doing={shown === "test" ? "The test was not sent." : "It did not happen."}
            onRetry={shown === "test" ? sendTest : letHappen}
          />
        </div>
      ) : null}
    </li>
  );
}
