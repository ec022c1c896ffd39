"use client";

import Link from "next/link";
import type { Schema } from "#sandbox/contract/types.ts";
import { announce } from "../../ui/announce.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Pill } from "../../ui/pill.tsx";
import { goTo } from "../use-address.ts";
import { EventChips } from "./event-chips.tsx";
import { SendTest } from "./send-test.tsx";
import { StatusButton } from "./status-button.tsx";
import { useEndpointPlace } from "./use-endpoint-place.ts";
import { nameOf, remarkOf } from "./webhook-name.ts";
import { stateOf, waitingWords } from "./webhook-state.ts";

type Webhook = Schema<"Webhook">;

/** Which endpoint this is, how it is doing in words, and the two things that people do most. */
export function EndpointHead({ webhook }: { webhook: Webhook }) {
  const { hrefOf } = useEndpointPlace();
  const { words, tone, icon } = stateOf(webhook);
  const waiting = waitingWords(webhook.health);
  const remark = webhook.kind === "endpoint" ? webhook.description : remarkOf(webhook);
  const sent = ({ id }: { readonly id: string }) => {
    announce("Sent. Its delivery is open below.");
    goTo(hrefOf("deliveries", id));
  };
  return (
    <header className="pt-7">
      <AllEndpoints />
      <div className="mt-1.5 flex flex-wrap items-start justify-between gap-x-8 gap-y-5">
        <div className="min-w-0">
          <h2 className="font-mono text-[1.25rem] leading-snug font-medium tracking-[-0.02em] wrap-anywhere">
            {webhook.kind === "endpoint" ? webhook.url : nameOf(webhook)}
          </h2>
          {webhook.kind === "catcher" ? <code className="wrap-anywhere text-muted-text">{webhook.url}</code> : null}
          {remark ? <p className="mt-1 text-note text-muted-text">{remark}</p> : null}
          <div className="mt-3 flex flex-wrap items-center gap-2">
            <Pill tone={tone} icon={icon}>
              {words}
            </Pill>
            {waiting ? (
              <Pill tone="wait" icon="half">
                {waiting}
              </Pill>
            ) : null}
            <EventChips events={webhook.events} />
          </div>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <SendTest webhookId={webhook.id} onSent={sent} />
          <StatusButton webhook={webhook} />
        </div>
      </div>
    </header>
  );
}

export function AllEndpoints() {
  return (
    <Link
      href="/settings/webhooks"
      prefetch={false}
      className="inline-flex min-h-11 items-center gap-2 text-note underline-offset-4 hover:underline"
    >
      <Icon name="left" className="size-4" />
      All endpoints
    </Link>
  );
}
