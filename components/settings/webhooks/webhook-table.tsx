"use client";

import Link from "next/link";
import type { Schema } from "#sandbox/contract/types.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Pill } from "../../ui/pill.tsx";
import { When } from "../when.tsx";
import { EventChips } from "./event-chips.tsx";
import { nameOf, remarkOf } from "./webhook-name.ts";
import { shareOf, stateOf, waitingWords } from "./webhook-state.ts";

type Webhook = Schema<"Webhook">;

/** The endpoints of a workspace and mode, and how each of them is doing. */
export function WebhookTable({ webhooks }: { webhooks: readonly Webhook[] }) {
  return (
    <DataTable
      name="Endpoints and how they are doing"
      rows={webhooks}
      keyOf={({ id }) => id}
      columns={[
        { title: "Endpoint", cell: (webhook) => <NameCell webhook={webhook} /> },
        { title: "State", look: "sm:w-[13.5rem]", cell: (webhook) => <StateCell webhook={webhook} /> },
        { title: "Last 24 h", look: "sm:w-[7rem]", cell: ({ health }) => <ShareCell day={health.lastDay} /> },
        { title: "Oldest due", look: "sm:w-[7.5rem]", cell: (webhook) => <DueCell webhook={webhook} /> },
      ]}
    />
  );
}

function NameCell({ webhook }: { webhook: Webhook }) {
  const remark = remarkOf(webhook);
  return (
    <>
      <Link
        href={`/settings/webhooks/${webhook.id}`}
        prefetch={false}
        className="font-mono text-small font-medium wrap-anywhere decoration-1 underline-offset-4 outline-none group-hover/row:underline after:absolute after:inset-0 focus-visible:after:outline-2 focus-visible:after:-outline-offset-4 focus-visible:after:outline-primary"
      >
        {nameOf(webhook)}
      </Link>
      {remark ? <span className="block text-code text-muted-text">{remark}</span> : null}
      <span className="mt-2 block">
        <EventChips events={webhook.events} />
      </span>
    </>
  );
}

function StateCell({ webhook }: { webhook: Webhook }) {
  const { words, tone, icon } = stateOf(webhook);
  const waiting = waitingWords(webhook.health);
  return (
    <span className="grid justify-items-start gap-1 max-sm:justify-items-end">
      <Pill tone={tone} icon={icon}>
        {words}
      </Pill>
      {waiting ? <span className="text-code text-muted-text tabular-nums sm:pl-2.5">{waiting}</span> : null}
    </span>
  );
}

function ShareCell({ day }: { day: Schema<"WebhookDay"> }) {
  const share = shareOf(day);
  if (share === null) return <span className="text-muted-text">–</span>;
  return (
    <span className="tabular-nums max-sm:text-right">
      {share}
      <span className="block text-code text-muted-text">
        {day.succeeded.toLocaleString("en")} of {(day.succeeded + day.failed).toLocaleString("en")}
      </span>
    </span>
  );
}

function DueCell({ webhook }: { webhook: Webhook }) {
  const { oldestDueAt } = webhook.health;
  return oldestDueAt === null ? <span className="text-muted-text">–</span> : <When at={oldestDueAt} />;
}
