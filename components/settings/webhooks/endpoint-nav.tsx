"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { ViewLink } from "../view-link.tsx";
import { type EndpointView, useEndpointPlace } from "./use-endpoint-place.ts";

type Part = readonly [view: EndpointView, name: string, count?: number];

/** The parts of an endpoint's page. */
export function EndpointNav({ webhook }: { webhook: Schema<"Webhook"> }) {
  const { view, hrefOf } = useEndpointPlace();
  const shown = view === "debug" ? "deliveries" : view;
  const catcher: Part[] = webhook.kind === "catcher" ? [["catcher", "Catcher"]] : [];
  const parts: Part[] = [
    ["deliveries", "Deliveries"],
    ["secrets", "Secrets", webhook.secrets.length],
    ["test", "Test"],
    ...catcher,
    ["settings", "Settings"],
  ];
  return (
    <nav aria-label="This endpoint" className="mt-8 mb-6 overflow-x-auto border-b border-border">
      <ul className="flex gap-6 sm:gap-8">
        {parts.map(([part, name, count]) => (
          <li key={part}>
            <ViewLink
              href={hrefOf(part)}
              aria-current={shown === part ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-2 border-b-2 border-transparent text-note font-medium whitespace-nowrap hover:border-border-strong focus-visible:-outline-offset-2 aria-[current]:border-ink"
            >
              {name}
              {count ? <span className="font-normal text-muted-text tabular-nums">{count}</span> : null}
            </ViewLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
