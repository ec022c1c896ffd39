import type { Metadata } from "next";
import type { ReactNode } from "react";
import { type LogFacts, LogFactsProvider } from "#components/settings/logs/log-facts.tsx";
import { codes, requestLog, sources } from "#sandbox/contract/facts.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";

export const metadata: Metadata = {
  title: "Logs in Settings",
  description: "Every request of the workspace as it comes, what was said on both sides, and what came of it.",
};

const facts: LogFacts = {
  operations: Object.entries(operations).flatMap(([id, { audience }]) => (audience === "key" ? [id] : [])),
  codes: Object.keys(codes),
  sources: Object.fromEntries(Object.entries(sources).map(([id, { name }]) => [id, name])),
  keptDays: requestLog.keptDays,
  keptCalls: requestLog.keptCalls,
};

export default function LogsLayout({ children }: { children: ReactNode }) {
  return <LogFactsProvider facts={facts}>{children}</LogFactsProvider>;
}
