import type { Metadata } from "next";
import { Suspense } from "react";
import { ByHand } from "#components/sandbox/by-hand.tsx";
import { Console } from "#components/sandbox/console.tsx";
import { ConsoleFactsProvider } from "#components/sandbox/console-facts.tsx";
import { consoleFactsOf } from "#components/sandbox/console-facts-of.ts";
import { ConsoleSkeleton } from "#components/sandbox/console-skeleton.tsx";
import { LogFactsProvider } from "#components/settings/logs/log-facts.tsx";
import { logFactsOf } from "#components/settings/logs/log-facts-of.ts";
import { SettingsSprite } from "#components/settings/settings-sprite.tsx";
import { WebhookFactsProvider } from "#components/settings/webhooks/webhook-facts.tsx";
import { webhookFactsOf } from "#components/settings/webhooks/webhook-facts-of.ts";

export const metadata: Metadata = {
  title: "Sandbox console",
  description: "Put a request together, send it, and see everything it caused. Time passes when you say so.",
  alternates: { canonical: "/sandbox" },
};

export default function SandboxPage() {
  return (
    <ConsoleFactsProvider facts={consoleFactsOf()}>
      <LogFactsProvider facts={logFactsOf()}>
        <WebhookFactsProvider facts={webhookFactsOf()}>
          <SettingsSprite />
          <h1 className="sr-only">Sandbox console</h1>
          <Suspense fallback={<ConsoleSkeleton />}>
            <Console />
          </Suspense>
          <ByHand />
        </WebhookFactsProvider>
      </LogFactsProvider>
    </ConsoleFactsProvider>
  );
}
