"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Role } from "#sandbox/contract/facts.gen.ts";

/** What the contract says about roles, handed in by the server. */
export interface MemberFacts {
  readonly roles: readonly {
    readonly id: Role;
    readonly meaning: string;
    readonly scopes: readonly { readonly id: string; readonly meaning: string }[];
  }[];
  readonly mostMembers: number;
  readonly invitationDays: number;
}

const Facts = createContext<MemberFacts | null>(null);

export function MemberFactsProvider({ facts, children }: { facts: MemberFacts; children: ReactNode }) {
  return <Facts value={facts}>{children}</Facts>;
}

export function useMemberFacts(): MemberFacts {
  const facts = useContext(Facts);
  if (!facts) throw new Error("The layout of Settings, Members gives the facts.");
  return facts;
}
