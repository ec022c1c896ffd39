"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Plan } from "#sandbox/contract/facts.gen.ts";

/** What the contract says about plans and programs, handed in by the server. */
export interface UsageFacts {
  readonly plans: readonly { readonly id: Plan; readonly name: string; readonly requestsPerMinute: number }[];
  readonly sources: Readonly<Record<string, string>>;
}

const Facts = createContext<UsageFacts | null>(null);

export function UsageFactsProvider({ facts, children }: { facts: UsageFacts; children: ReactNode }) {
  return <Facts value={facts}>{children}</Facts>;
}

export function useUsageFacts(): UsageFacts {
  const facts = useContext(Facts);
  if (!facts) throw new Error("The layout of Settings, Usage gives the facts.");
  return facts;
}
