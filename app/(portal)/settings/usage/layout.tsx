import type { Metadata } from "next";
import type { ReactNode } from "react";
import { type UsageFacts, UsageFactsProvider } from "#components/settings/usage/usage-facts.tsx";
import { type Plan, plans, sources } from "#sandbox/contract/facts.gen.ts";

export const metadata: Metadata = {
  title: "Usage in Settings",
  description: "Requests a minute against the limit, and how well webhook deliveries arrive.",
};

const facts: UsageFacts = {
  plans: Object.entries(plans).map(([id, plan]) => ({ id: id as Plan, ...plan })),
  sources: Object.fromEntries(Object.entries(sources).map(([id, { name }]) => [id, name])),
};

export default function UsageLayout({ children }: { children: ReactNode }) {
  return <UsageFactsProvider facts={facts}>{children}</UsageFactsProvider>;
}
