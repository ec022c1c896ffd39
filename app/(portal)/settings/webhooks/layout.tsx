import type { Metadata } from "next";
import type { ReactNode } from "react";
import { WebhookFactsProvider } from "#components/settings/webhooks/webhook-facts.tsx";
import { webhookFactsOf } from "#components/settings/webhooks/webhook-facts-of.ts";
import { WebhooksDoor } from "#components/settings/webhooks/webhooks-door.tsx";

export const metadata: Metadata = {
  title: "Webhooks in Settings",
  description: "Endpoints, their deliveries attempt by attempt, their secrets, and a receiver to try them with.",
};

export default function WebhooksLayout({ children }: { children: ReactNode }) {
  return (
    <WebhookFactsProvider facts={webhookFactsOf()}>
      <WebhooksDoor>{children}</WebhooksDoor>
    </WebhookFactsProvider>
  );
}
