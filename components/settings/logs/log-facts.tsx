"use client";

import { createContext, type ReactNode, useContext } from "react";

/** What the contract knows of calls, handed in by the server: its tables would weigh down the page. */
export interface LogFacts {
  readonly operations: readonly string[];
  readonly codes: readonly string[];
  /** Kinds of program, by the name that the API gives them. */
  readonly sources: Readonly<Record<string, string>>;
  readonly keptDays: number;
  readonly keptCalls: number;
}

const Facts = createContext<LogFacts | null>(null);

export function LogFactsProvider({ facts, children }: { facts: LogFacts; children: ReactNode }) {
  return <Facts value={facts}>{children}</Facts>;
}

export function useLogFacts(): LogFacts {
  const facts = useContext(Facts);
  if (!facts) throw new Error("The layout of Settings, Logs gives the facts.");
  return facts;
}
