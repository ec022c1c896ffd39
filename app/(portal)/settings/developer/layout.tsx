import type { Metadata } from "next";
import type { ReactNode } from "react";
import { type DeveloperFacts, DeveloperFactsProvider } from "#components/settings/developer/developer-facts.tsx";
import { keyGracePeriodSeconds, scopes, workspaceLimits } from "#sandbox/contract/facts.gen.ts";

export const metadata: Metadata = {
  title: "Developer in Settings",
  description: "API keys, each secret of them, and who changed what.",
};

const facts: DeveloperFacts = {
  scopes,
  graceSeconds: keyGracePeriodSeconds,
  mostKeys: workspaceLimits.keys,
};

export default function DeveloperLayout({ children }: { children: ReactNode }) {
  return <DeveloperFactsProvider facts={facts}>{children}</DeveloperFactsProvider>;
}
