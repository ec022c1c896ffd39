import type { Metadata } from "next";
import type { ReactNode } from "react";
import { LogFactsProvider } from "#components/settings/logs/log-facts.tsx";
import { logFactsOf } from "#components/settings/logs/log-facts-of.ts";

export const metadata: Metadata = {
  title: "Logs in Settings",
  description: "Every request of the workspace as it comes, what was said on both sides, and what came of it.",
};

export default function LogsLayout({ children }: { children: ReactNode }) {
  return <LogFactsProvider facts={logFactsOf()}>{children}</LogFactsProvider>;
}
