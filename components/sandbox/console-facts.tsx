"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { CountedChannel } from "../channels/count-text.ts";
import type { ListedOperation, OperationShape } from "./operation-shape.ts";

/** What the contract knows and the console needs at once, handed in by the server. */
export interface ConsoleFacts {
  readonly operations: readonly ListedOperation[];
  /** The one that the console opens with. */
  readonly first: OperationShape;
  readonly channels: readonly CountedChannel[];
  /** Events that can be triggered, with when they happen. */
  readonly events: Readonly<Record<string, string>>;
  /** Outcomes that a test post may ask for, with what happens then. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** Faults of the transport, with what each one does. */
  readonly faults: Readonly<Record<string, string>>;
  readonly seeds: Readonly<Record<string, { readonly title: string; readonly description: string }>>;
  readonly plans: Readonly<Record<string, { readonly name: string; readonly requestsPerMinute: number }>>;
}

const Facts = createContext<ConsoleFacts | null>(null);

export function ConsoleFactsProvider({ facts, children }: { facts: ConsoleFacts; children: ReactNode }) {
  return <Facts value={facts}>{children}</Facts>;
}

export function useConsoleFacts(): ConsoleFacts {
  const facts = useContext(Facts);
  if (!facts) throw new Error("The page of the console gives the facts.");
  return facts;
}
