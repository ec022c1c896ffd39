"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { buttonLook } from "../../ui/button.tsx";
import { Pill } from "../../ui/pill.tsx";
import { exactWords } from "../../ui/time-words.ts";
import { ViewLink } from "../view-link.tsx";
import { BodyBlock, MessageBlock } from "./message-block.tsx";
import { useEndpointPlace } from "./use-endpoint-place.ts";
import { useWebhookFacts } from "./webhook-facts.tsx";

type Caught = Schema<"Caught">;

/** What the catcher did, in a word or two. */
function answeredWords({ kind, status }: Caught["answer"]): string {
  return status === null ? (kind === "reset" ? "a cut line" : "silence") : String(status);
}

/** One request as the receiver got it: each signature judged on its own, then the bytes. */
export function CaughtDetail({ caught }: { caught: Caught }) {
  const { hrefOf } = useEndpointPlace();
  const wrong = caught.checks.filter(({ valid }) => !valid).length;
  return (
    <article
      aria-labelledby="caught-detail"
      className="rounded-card border border-border bg-elevated px-5 pt-6 pb-5 sm:px-8 sm:pt-7"
    >
      <code className="text-small break-all">{caught.deliveryId}</code>
      <h3
        id="caught-detail"
        className="mt-4 font-display text-[1.875rem] leading-[1.12] tracking-[-0.03em] text-balance"
      >
        {caught.event},{" "}
        <i className="block font-display-italic font-light text-primary italic">
          attempt {caught.attempt}, {wrong === 0 ? "signed and whole." : "but a signature is wrong."}
        </i>
      </h3>
      <p className="mt-2.5 text-note text-muted-text tabular-nums">
        {exactWords(Date.parse(caught.receivedAt))}, answered with {answeredWords(caught.answer)}
      </p>
      <p className="mt-2">
        <ViewLink href={hrefOf("deliveries", caught.deliveryId)} className={buttonLook("text")}>
          Open its delivery
        </ViewLink>
      </p>
      <ul className="mt-4 divide-y divide-border border-y border-border">
        {caught.checks.map((check) => (
          <Check key={check.header} check={check} />
        ))}
      </ul>
      <div className="mt-5">
        <MessageBlock
          name="Headers of the request"
          first="POST /sandbox/catcher HTTP/1.1"
          headers={caught.headers}
          copy={{
            label: "Copy",
            text: () =>
              Object.entries(caught.headers)
                .map((pair) => pair.join(": "))
                .join("\n"),
          }}
        />
        <BodyBlock name="Body of the request" body={caught.body} />
      </div>
    </article>
  );
}

function Check({ check: { header, valid, reason, detail } }: { check: Schema<"SignatureCheck"> }) {
  const { reasons } = useWebhookFacts();
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <code className="font-medium">{header}</code>
        {valid ? <Pill tone="good">right</Pill> : <Pill tone="bad">{reason ?? "wrong"}</Pill>}
      </p>
      {valid || !reason ? null : (
        <p className="mt-1.5 text-small leading-normal text-muted-text">
          {detail} <span className="text-ink">{reasons[reason].remedy}</span>
        </p>
      )}
    </li>
  );
}
