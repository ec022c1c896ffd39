"use client";

import type { ReactNode } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { usePlace } from "../../api/place.ts";
import { modeHref } from "../mode-href.ts";
import { NumberTable } from "./number-table.tsx";
import { useUsageFacts } from "./usage-facts.tsx";
import { count } from "./usage-words.ts";

type Usage = Schema<"Usage">;
type Counted = Pick<Usage["operations"][number], "calls" | "refused" | "clientErrors" | "serverErrors">;

// A long name takes two lines, so that its figures stay in sight.
const link =
  "inline-block w-max max-w-[min(14rem,42vw)] align-top break-words whitespace-normal underline decoration-control underline-offset-4 hover:decoration-ink";

/** Who uses it, and for what. Each line leads to its calls in the log. */
export function UsageTables({ usage }: { usage: Usage }) {
  const { sources } = useUsageFacts();
  const { operations, keys, sources: programs } = usage;
  if (operations.length === 0) return null;
  return (
    <div className="grid gap-10 pt-12 sm:pt-14">
      <Table
        title="By operation"
        column="Operation"
        rows={operations.map((row) => [
          row.operationId ?? "none",
          row.operationId ? <LogLink key="to" name="operation" value={row.operationId} /> : "Refused before",
          row,
        ])}
      />
      <div className="grid items-start gap-10 lg:grid-cols-2">
        <Table
          title="By key"
          column="Key"
          rows={keys.map((row) => [
            row.id ?? "none",
            row.id ? (
              <LogLink key="to" name="key" value={row.id}>
                {row.name ?? "A deleted key"}
              </LogLink>
            ) : (
              "Without a key"
            ),
            row,
          ])}
        />
        <Table
          title="By program"
          column="Program"
          rows={programs.map((row) => [
            row.source,
            <LogLink key="to" name="source" value={row.source}>
              {sources[row.source] ?? row.source}
            </LogLink>,
            row,
          ])}
        />
      </div>
    </div>
  );
}

function LogLink({ name, value, children }: { name: string; value: string; children?: ReactNode }) {
  const { mode } = usePlace();
  return (
    <a href={modeHref(`/settings/logs?${name}=${encodeURIComponent(value)}`, mode)} className={link}>
      {children ?? value}
    </a>
  );
}

function Table({
  title,
  column,
  rows,
}: {
  title: string;
  column: string;
  rows: readonly (readonly [string, ReactNode, Counted])[];
}) {
  return (
    <section className="min-w-0">
      <h2 className="mb-3 font-display text-h3 leading-tight tracking-[-0.02em]">{title}</h2>
      <NumberTable
        name={`Calls ${title.toLowerCase()}`}
        titles={[column, "Calls", "Over the limit", "Other 4xx", "5xx"]}
        rows={rows.map(([key, head, row]) => [key, head, ...figuresOf(row)])}
      />
    </section>
  );
}

function figuresOf({ calls, refused, clientErrors, serverErrors }: Counted): string[] {
  return [calls, refused, clientErrors, serverErrors].map((number) => (number === 0 ? "–" : count(number)));
}
