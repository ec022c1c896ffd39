"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { EventName, WebhookCode } from "#sandbox/contract/facts.gen.ts";
import type { SignatureReasons } from "../../webhooks/reason-words.ts";

/** The contract's facts and words about webhooks, handed in by the server: the whole table would weigh down the page. */
export interface WebhookFacts {
  readonly events: Readonly<Record<EventName, { readonly when: string; readonly example: unknown }>>;
  readonly codes: Readonly<Record<WebhookCode, { readonly meaning: string; readonly remedy: string }>>;
  readonly reasons: SignatureReasons;
  readonly retrySteps: readonly { readonly label: string; readonly seconds: number }[];
  readonly limits: {
    readonly endpoints: number;
    readonly liveSecrets: number;
    readonly maxInFlight: number;
    readonly keptDays: number;
    readonly overlapSeconds: number;
    readonly customHeaders: number;
  };
}

const Facts = createContext<WebhookFacts | null>(null);

export function WebhookFactsProvider({ facts, children }: { facts: WebhookFacts; children: ReactNode }) {
  return <Facts value={facts}>{children}</Facts>;
}

export function useWebhookFacts(): WebhookFacts {
  const facts = useContext(Facts);
  if (!facts) throw new Error("The layout of Settings, Webhooks gives the facts.");
  return facts;
}
