"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Scope } from "#sandbox/contract/facts.gen.ts";

/** The contract's facts about keys and apps, handed in by the server. */
export interface DeveloperFacts {
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly graceSeconds: number;
  readonly mostKeys: number;
  readonly clientSecretGraceSeconds: number;
  readonly mostApps: number;
  readonly mostRedirectUris: number;
}

const Facts = createContext<DeveloperFacts | null>(null);

export function DeveloperFactsProvider({ facts, children }: { facts: DeveloperFacts; children: ReactNode }) {
  return <Facts value={facts}>{children}</Facts>;
}

export function useDeveloperFacts(): DeveloperFacts {
  const facts = useContext(Facts);
  if (!facts) throw new Error("The layout of Settings, Developer gives the facts.");
  return facts;
}
