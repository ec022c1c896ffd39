import {
  type EventName,
  events,
  retrySteps,
  signatureReasons,
  webhookCodes,
  webhookLimits,
} from "#sandbox/contract/facts.gen.ts";
import { webhookExamples } from "#sandbox/contract/webhook-examples.gen.ts";
import type { WebhookFacts } from "./webhook-facts.tsx";

/** What of the contract the pages about webhooks need. Runs on the server only. */
export function webhookFactsOf(): WebhookFacts {
  const described = Object.entries(events).map(([name, { when }]) => [
    name,
    { when, example: webhookExamples[name as EventName] },
  ]);
  return {
    events: Object.fromEntries(described) as WebhookFacts["events"],
    codes: webhookCodes,
    reasons: signatureReasons,
    retrySteps,
    limits: webhookLimits,
  };
}
