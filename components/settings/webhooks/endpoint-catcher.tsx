"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { buttonLook } from "../../ui/button.tsx";
import { ViewLink } from "../view-link.tsx";
import { CatcherView } from "./catcher-view.tsx";
import { useEndpointPlace } from "./use-endpoint-place.ts";

/** What the catcher got from one endpoint, as a part of that endpoint's page. */
export function EndpointCatcher({ webhook }: { webhook: Schema<"Webhook"> }) {
  const { hrefOf, debugHref } = useEndpointPlace();
  return (
    <div className="overflow-clip rounded-card border border-border bg-elevated">
      <CatcherView
        webhookId={webhook.id}
        onward={({ deliveryId, attempt }) => (
          <>
            <ViewLink href={debugHref(deliveryId, attempt)} className={buttonLook("line", true)}>
              Debug the signature
            </ViewLink>
            <ViewLink href={hrefOf("deliveries", deliveryId)} className={buttonLook("text", true)}>
              Open its delivery
            </ViewLink>
          </>
        )}
        nothing="Nothing yet. Send a test event, and it appears here within a second, with a check of every signature header."
      />
    </div>
  );
}
