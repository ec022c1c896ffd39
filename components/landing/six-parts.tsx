import type { ReactNode } from "react";
import { plans } from "#sandbox/contract/facts.gen.ts";
import { DisplayHeading } from "../ui/display-heading.tsx";
import { GoLink } from "../ui/go-link.tsx";
import { MethodPill } from "../ui/method-pill.tsx";
import { type PartTitle, sixParts } from "./landing-words.ts";

/** What each part shows. */
const details: Readonly<Record<PartTitle, ReactNode>> = {
  "Getting started": <code>Authorization: Bearer $ALOHA_KEY</code>,
  Authentication: (
    <span className="-my-2.5 flex flex-wrap items-center justify-between gap-x-4">
      <code>alo_test_* · alo_live_*</code>
      <GoLink href="/docs/oauth">Read about OAuth</GoLink>
    </span>
  ),
  "REST endpoints": (
    <span className="flex items-center gap-2">
      <MethodPill method="POST" /> <code>/v1/posts</code>
    </span>
  ),
  Webhooks: (
    <span className="-my-2.5 flex flex-wrap items-center justify-between gap-x-4">
      <code>X-Aloha-Signature</code>
      <GoLink href="/docs/webhooks">Read the guide</GoLink>
    </span>
  ),
  SDKs: (
    <span className="-my-2.5 flex flex-wrap items-center justify-between gap-x-4">
      <code>npm install @aloha/sdk</code>
      <GoLink href="/docs/sdks">Read about both</GoLink>
    </span>
  ),
  "Rate limits": (
    <span className="flex flex-wrap gap-x-6">
      {Object.values(plans).map((plan) => (
        <span key={plan.name}>
          <b className="font-display text-h3 font-normal">{plan.requestsPerMinute.toLocaleString("en")}</b> {plan.name}
        </span>
      ))}
    </span>
  ),
};

/** The whole API in six parts. */
export function SixParts() {
  return (
    <section aria-labelledby="six-parts" className="wrap mt-28">
      <DisplayHeading size="section" id="six-parts" italic={sixParts.italic}>
        {sixParts.title}
      </DisplayHeading>
      <ol className="mt-10 grid gap-px overflow-hidden rounded-card border border-border bg-border sm:grid-cols-2 lg:grid-cols-3">
        {sixParts.parts.map((part, place) => (
          <li key={part.title} className="flex flex-col bg-elevated p-6 sm:p-8">
            <p className="font-display text-muted-text">0{place + 1}</p>
            <h3 className="mt-4 font-display text-h3">{part.title}</h3>
            <p className="mt-2 mb-6 text-muted-text">{part.words}</p>
            <div className="mt-auto text-small">{details[part.title]}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}
