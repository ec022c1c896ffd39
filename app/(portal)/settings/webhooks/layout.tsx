import type { Metadata } from "next";
import type { ReactNode } from "react";
import { type WebhookFacts, WebhookFactsProvider } from "#components/settings/webhooks/webhook-facts.tsx";
import {
  type EventName,
  events,
  retrySteps,
  signatureReasons,
  webhookCodes,
  webhookLimits,
} from "#sandbox/contract/facts.gen.ts";
import { webhookExamples } from "#sandbox/contract/webhook-examples.gen.ts";

export const metadata: Metadata = {
  title: "Webhooks in Settings",
  description: "Endpoints, their deliveries attempt by attempt, their secrets, and a receiver to try them with.",
};

const facts: WebhookFacts = {
  events: Object.fromEntries(
    Object.entries(events).map(([name, { when }]) => [name, { when, example: webhookExamples[name as EventName] }]),
  ) as WebhookFacts["events"],
  codes: webhookCodes,
  reasons: signatureReasons,
  retrySteps,
  limits: webhookLimits,
};

export default function WebhooksLayout({ children }: { children: ReactNode }) {
  return <WebhookFactsProvider facts={facts}>{children}</WebhookFactsProvider>;
}
