import type { Metadata } from "next";
import type { ReactNode } from "react";
import { type DeveloperFacts, DeveloperFactsProvider } from "#components/settings/developer/developer-facts.tsx";
import { keyGracePeriodSeconds, oauth, scopes, workspaceLimits } from "#sandbox/contract/facts.gen.ts";

export const metadata: Metadata = {
  title: "Developer in Settings",
  description: "API keys, OAuth apps, whom they may reach, and who changed what.",
};

const facts: DeveloperFacts = {
  scopes,
  graceSeconds: keyGracePeriodSeconds,
  mostKeys: workspaceLimits.keys,
  clientSecretGraceSeconds: oauth.clientSecretGraceSeconds,
  mostApps: workspaceLimits.apps,
  mostRedirectUris: oauth.redirectUris,
};

export default function DeveloperLayout({ children }: { children: ReactNode }) {
  return <DeveloperFactsProvider facts={facts}>{children}</DeveloperFactsProvider>;
}
