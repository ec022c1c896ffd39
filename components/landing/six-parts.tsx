import type { ReactNode } from "react";
import { plans, webhookLimits } from "#sandbox/contract/facts.gen.ts";
import { DisplayHeading } from "../ui/display-heading.tsx";
import { GoLink } from "../ui/go-link.tsx";
import { MethodPill } from "../ui/method-pill.tsx";
import { Pill } from "../ui/pill.tsx";

interface Part {
  readonly title: string;
  readonly words: string;
  /** What this part shows, and whether it is open now. */
  readonly open: boolean;
  readonly detail: ReactNode;
}

const parts: readonly Part[] = [
  {
    title: "Getting started",
    words:
      "A test workspace and its key come with one call. The key belongs to one workspace and goes into one header.",
    open: true,
    detail: <code>Authorization: Bearer $ALOHA_KEY</code>,
  },
  {
    title: "Authentication",
    words:
      "API keys carry a checksum and are stored as fingerprints. A rotated key answers for 24 more hours. OAuth 2.0 lets partner apps in, once a person agrees.",
    open: true,
    detail: (
      <span className="-my-2.5 flex flex-wrap items-center justify-between gap-x-4">
        <code>alo_test_* · alo_live_*</code>
        <GoLink href="/docs/oauth">Read about OAuth</GoLink>
      </span>
    ),
  },
  {
    title: "REST endpoints",
    words:
      "Create, read, list, change, retry, check and delete posts on thirteen channels. Analytics, inbox, matrices and voice follow.",
    open: true,
    detail: (
      <span className="flex items-center gap-2">
        <MethodPill method="POST" /> <code>/v1/posts</code>
      </span>
    ),
  },
  {
    title: "Webhooks",
    words: `Five events, signed with HMAC-SHA256 under a secret you control. A failed delivery is retried ${webhookLimits.retries} times, over 38 hours.`,
    open: true,
    detail: (
      <span className="-my-2.5 flex flex-wrap items-center justify-between gap-x-4">
        <code>X-Aloha-Signature</code>
        <GoLink href="/docs/webhooks">Read the guide</GoLink>
      </span>
    ),
  },
  {
    title: "SDKs",
    words: "TypeScript and Python, open source, thin on purpose. Until they ship, raw HTTP is one call away.",
    open: false,
    detail: <code>cURL · fetch</code>,
  },
  {
    title: "Rate limits",
    words: "Requests a minute, by plan. Every answer says what is left. Nothing is slowed on purpose; a 429 is a 429.",
    open: true,
    detail: (
      <span className="flex flex-wrap gap-x-6">
        {Object.values(plans).map((plan) => (
          <span key={plan.name}>
            <b className="font-display text-h3 font-normal">{plan.requestsPerMinute.toLocaleString("en")}</b>{" "}
            {plan.name}
          </span>
        ))}
      </span>
    ),
  },
];

/** The whole API in six parts, each honest about whether it is open. */
export function SixParts() {
  return (
    <section aria-labelledby="six-parts" className="wrap mt-28">
      <DisplayHeading size="section" id="six-parts" italic="in six parts.">
        The whole API,
      </DisplayHeading>
      <ol className="mt-10 grid gap-px overflow-hidden rounded-card border border-border bg-border sm:grid-cols-2 lg:grid-cols-3">
        {parts.map((part, place) => (
          <li key={part.title} className="flex flex-col bg-elevated p-6 sm:p-8">
            <p className="flex items-center justify-between">
              <span className="font-display text-muted-text">0{place + 1}</span>
              {part.open ? null : <Pill tone="wait">Not open yet</Pill>}
            </p>
            <h3 className="mt-4 font-display text-h3">{part.title}</h3>
            <p className="mt-2 mb-6 text-muted-text">{part.words}</p>
            <div className="mt-auto text-small">{part.detail}</div>
          </li>
        ))}
      </ol>
    </section>
  );
}
