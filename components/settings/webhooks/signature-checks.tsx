"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { Pill } from "../../ui/pill.tsx";
import { useWebhookFacts } from "./webhook-facts.tsx";

/** Every signature header of a request, judged on its own. */
export function SignatureChecks({ caught: { checks, headers } }: { caught: Schema<"Caught"> }) {
  return (
    <ul aria-label="Its signature headers" className="mt-4 mb-5 divide-y divide-border border-y border-border">
      {checks.map((check) => (
        <Check key={check.header} check={check} value={headers[check.header.toLowerCase()]} />
      ))}
    </ul>
  );
}

interface CheckProps {
  readonly check: Schema<"SignatureCheck">;
  /** What the header said; there may have been none. */
  readonly value: string | undefined;
}

function Check({ check: { header, valid, reason, detail }, value }: CheckProps) {
  const { reasons } = useWebhookFacts();
  return (
    <li className="grid gap-x-3 gap-y-1.5 py-3 sm:grid-cols-[minmax(6.5rem,auto)_minmax(0,1fr)]">
      <span>{valid ? <Pill tone="good">right</Pill> : <Pill tone="bad">{reason ?? "wrong"}</Pill>}</span>
      <div className="min-w-0 text-code leading-normal">
        <code className="block text-fine leading-relaxed font-medium">{header}</code>
        {value ? <code className="block text-fine leading-relaxed break-all text-muted-text">{value}</code> : null}
        {valid || !reason ? null : (
          <p className="mt-0.5 text-muted-text">
            {detail} <span className="text-ink">{reasons[reason].remedy}</span>
          </p>
        )}
      </div>
    </li>
  );
}
