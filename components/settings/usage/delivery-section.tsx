"use client";

import Link from "next/link";
import type { Schema } from "#sandbox/contract/types.ts";
import { dateWords } from "../../ui/time-words.ts";
import { useAddress } from "../use-address.ts";
import { DeliveryStrip } from "./delivery-strip.tsx";
import { NumberTable } from "./number-table.tsx";
import { PlotFrame } from "./plot-frame.tsx";
import { count, deliveryWords, minuteOf, shareWords, webhookName } from "./usage-words.ts";

type Usage = Schema<"Usage">;

const hoursOf = { "24h": 24, "7d": 168 } as const;

/** How well webhook deliveries arrive, endpoint by endpoint. */
export function DeliverySection({ usage }: { usage: Usage }) {
  const address = useAddress();
  const { webhooks, period, from } = usage;
  return (
    <PlotFrame
      id="usage-deliveries"
      eyebrow="Delivery success"
      words={deliveryWords(webhooks, period)}
      spans={{
        name: "Span of deliveries and calls",
        choices: [
          { name: "24 h", href: address.with({ period: null }), current: period === "24h" },
          { name: "7 d", href: address.with({ period: "7d" }), current: period === "7d" },
        ],
      }}
      note={`Share of attempts by the hour, from ${dateWords(Date.parse(from))}, ${minuteOf(from)} UTC to now. A full bar is all of them; a cross marks an hour in which some failed.`}
      table={<Hours usage={usage} />}
    >
      {webhooks.length === 0 ? (
        <p className="rounded-card border border-border bg-elevated px-5 py-4.5 text-note leading-[1.6] text-muted-text">
          There is no webhook to judge.{" "}
          <Link href="/settings/webhooks" prefetch={false} className="text-primary underline underline-offset-4">
            Add an endpoint
          </Link>
          , and its success stands here.
        </p>
      ) : (
        <ul className="divide-y divide-border overflow-clip rounded-card border border-border bg-elevated">
          {webhooks.map((webhook) => (
            <Row key={webhook.id} webhook={webhook} from={from} columns={hoursOf[period]} />
          ))}
        </ul>
      )}
    </PlotFrame>
  );
}

function Row({ webhook, from, columns }: { webhook: Usage["webhooks"][number]; from: string; columns: number }) {
  const { id, attempts, successShare, p95Ms, hours, deleted } = webhook;
  const name = webhookName(webhook);
  return (
    <li className="grid items-center gap-x-8 gap-y-3 px-5 py-4.5 sm:px-6 lg:grid-cols-[minmax(0,16rem)_minmax(0,1fr)_17rem]">
      <span className="min-w-0 text-note font-medium break-words">
        {deleted ? (
          <span className="text-muted-text">{name}</span>
        ) : (
          <Link
            href={`/settings/webhooks/${id}`}
            prefetch={false}
            className="underline decoration-control underline-offset-4 hover:decoration-ink"
          >
            {name}
          </Link>
        )}
      </span>
      <DeliveryStrip hours={hours} from={from} columns={columns} label={`${name}: success by the hour`} />
      <dl className="grid grid-cols-3 gap-3 text-note tabular-nums">
        <Figure name="Success" value={successShare === null ? "–" : shareWords(successShare)} />
        <Figure name="Attempts" value={count(attempts)} />
        <Figure name="p95" value={p95Ms === null ? "–" : `${count(p95Ms)} ms`} />
      </dl>
    </li>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="text-code text-muted-text">{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Hours({ usage: { webhooks, period } }: { usage: Usage }) {
  const rows = webhooks.flatMap((webhook) =>
    webhook.hours.map(({ at, attempts, succeeded }) => {
      const day = period === "7d" ? `${dateWords(Date.parse(at))}, ` : "";
      return [
        `${webhook.id} ${at}`,
        webhookName(webhook),
        `${day}${minuteOf(at)}`,
        count(attempts),
        count(succeeded),
      ] as const;
    }),
  );
  return (
    <NumberTable
      name="Deliveries by hour"
      titles={["Webhook", "Hour from", "Attempts", "Answered with 2xx"]}
      rows={rows}
    />
  );
}
