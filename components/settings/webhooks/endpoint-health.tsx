"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { useRead } from "../../api/use-api.ts";
import { ReadState } from "../read-state.tsx";
import { When } from "../when.tsx";
import { dayWords } from "./day-words.ts";
import { EndpointNotices } from "./endpoint-notices.tsx";
import { Pulse } from "./pulse.tsx";

type Webhook = Schema<"Webhook">;

/** How an endpoint is doing: a sentence, a drawing of its day, and the figures. */
export function EndpointHealth({ webhook }: { webhook: Webhook }) {
  const activity = useRead("getWebhookActivity", { path: { id: webhook.id } });
  const [said, open] = dayWords(webhook.health);
  return (
    <>
      <div className="mt-9 mb-5 grid items-start gap-x-14 gap-y-6 lg:grid-cols-[minmax(0,21rem)_minmax(0,1fr)]">
        <p className="font-display text-h3 leading-[1.28] tracking-[-0.02em] text-pretty">
          {said} <i className="font-display-italic font-light text-primary italic">{open}</i>
        </p>
        <div className="min-h-24">
          <ReadState read={activity} doing="The hours of the day could not be read." waiting={null}>
            {activity.data && <Pulse hours={activity.data.hours} />}
          </ReadState>
        </div>
      </div>
      <Figures webhook={webhook} />
      <EndpointNotices notices={webhook.notices} />
    </>
  );
}

function Figures({ webhook }: { webhook: Webhook }) {
  const { health, maxInFlight, ratePerSecond } = webhook;
  const { oldestDueAt, lastSuccessAt, pending, held, consecutiveFailures, inFlightLimit } = health;
  const figures = [
    ["Oldest due", oldestDueAt ? <When key="due" at={oldestDueAt} /> : "nothing"],
    [
      "Last success",
      lastSuccessAt ? <When key="last" at={lastSuccessAt} /> : health.lastDay.succeeded > 0 ? "tests only" : "none yet",
    ],
    ["Pending and held", `${pending} and ${held}`],
    ["Failures in a row", consecutiveFailures === 0 ? "none" : String(consecutiveFailures)],
    [
      "In flight at most",
      `${inFlightLimit === maxInFlight ? maxInFlight : `${inFlightLimit} of ${maxInFlight}`}${ratePerSecond ? `, ${ratePerSecond} a second` : ""}`,
    ],
  ] as const;
  return (
    <dl className="mb-9 grid grid-cols-2 justify-between gap-x-6 gap-y-4 border-y border-border py-4.5 tabular-nums sm:grid-cols-3 lg:grid-cols-[repeat(5,auto)]">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt className="text-code leading-snug text-muted-text">{name}</dt>
          <dd className="leading-normal">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
