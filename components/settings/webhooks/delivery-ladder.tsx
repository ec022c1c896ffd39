"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { shortWords } from "../../ui/time-words.ts";
import { useWorkspaceNow } from "../workspace-clock.ts";
import { type Rung, rungsOf } from "./ladder-steps.ts";

interface DeliveryLadderProps {
  readonly delivery: Schema<"WebhookDeliveryDetail">;
  readonly steps: readonly { readonly label: string; readonly seconds: number }[];
}

const spoken: Record<Rung["fate"], string> = {
  arrived: "arrived",
  failed: "failed",
  running: "on its way",
  next: "next",
  planned: "only if the one before fails",
  skipped: "not needed",
};

/** The attempts that a delivery may have, one beside the other: what was, what is next, what would follow. */
export function DeliveryLadder({ delivery, steps }: DeliveryLadderProps) {
  const now = useWorkspaceNow();
  const rungs = rungsOf(delivery, steps);
  return (
    <ol aria-label={`${steps.length} retries, ${steps.length + 1} attempts`} className="mt-8 grid grid-cols-7">
      {rungs.map(({ retry, label, fate, at }) => {
        const quiet = fate === "planned" || fate === "skipped";
        const ink = quiet ? "text-muted-text" : fate === "next" || fate === "arrived" ? "text-primary" : "";
        return (
          <li
            key={retry}
            className={`relative grid justify-items-center gap-1.5 text-center text-code leading-tight tabular-nums not-first:before:absolute not-first:before:top-[0.6875rem] not-first:before:right-[calc(50%+0.8125rem)] not-first:before:left-[calc(-50%+0.8125rem)] not-first:before:border-t-[1.5px] ${quiet ? "not-first:before:border-dotted not-first:before:border-control" : "not-first:before:border-ink"} ${ink}`}
          >
            <Mark fate={fate} />
            <b className="font-medium">{label}</b>
            <span className="text-fine text-muted-text max-sm:sr-only">{at === null ? "" : shortWords(at, now)}</span>
            <span className="sr-only">{spoken[fate]}</span>
          </li>
        );
      })}
    </ol>
  );
}

function Mark({ fate }: { fate: Rung["fate"] }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      className="size-6"
    >
      {marks[fate]}
    </svg>
  );
}

const marks: Record<Rung["fate"], React.ReactNode> = {
  arrived: (
    <>
      <circle cx="12" cy="12" r="7" />
      <path d="m8.75 12.25 2.25 2.25 4.25-4.75" strokeLinejoin="round" />
    </>
  ),
  failed: (
    <>
      <circle cx="12" cy="12" r="7" />
      <path d="m9.5 9.5 5 5M14.5 9.5l-5 5" />
    </>
  ),
  running: (
    <>
      <circle cx="12" cy="12" r="7" strokeDasharray="2.4 3.1" />
      <circle cx="12" cy="12" r="2.25" fill="currentColor" stroke="none" />
    </>
  ),
  next: (
    <>
      <circle cx="12" cy="12" r="7.5" strokeWidth="2" />
      <circle cx="12" cy="12" r="3" fill="currentColor" stroke="none" />
    </>
  ),
  planned: <circle cx="12" cy="12" r="4.5" />,
  skipped: <circle cx="12" cy="12" r="1.5" fill="currentColor" stroke="none" />,
};
