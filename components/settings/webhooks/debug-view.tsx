"use client";

import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { usePlace } from "../../api/place.ts";
import { query } from "../../api/query.ts";
import { useRead } from "../../api/use-api.ts";
import { Button } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { emptyGiven, type Given } from "../../webhooks/inspect-request.ts";
import { SignatureDebugger } from "../../webhooks/signature-debugger.tsx";
import { ViewLink } from "../view-link.tsx";
import { useEndpointPlace } from "./use-endpoint-place.ts";
import { useWebhookFacts } from "./webhook-facts.tsx";

/** The signature debugger with the request of an attempt in it. The secrets come only when somebody asks for them. */
export function DebugView({ webhook }: { webhook: Schema<"Webhook"> }) {
  const { address, hrefOf } = useEndpointPlace();
  const deliveryId = address.params.get("delivery") ?? "";
  const read = useRead("getWebhookDelivery", { path: { id: webhook.id, deliveryId } }, { enabled: deliveryId !== "" });
  const wanted = address.params.get("attempt");
  const attempts = read.data?.attempts ?? [];
  const attempt = attempts.find((one) => String(one.attempt) === wanted) ?? attempts.at(-1);
  return (
    <>
      <ViewLink
        href={hrefOf("deliveries", deliveryId || undefined)}
        className="inline-flex min-h-11 items-center gap-2 text-note underline-offset-4 hover:underline"
      >
        <Icon name="left" className="size-4" />
        Back to the delivery
      </ViewLink>
      {attempt ? (
        <Prefilled key={attempt.id} webhook={webhook} attempt={attempt} />
      ) : read.error ? (
        <FailureNote error={read.error} doing="The delivery could not be read." onRetry={() => void read.refetch()} />
      ) : read.isFetching ? (
        <Loading words="Reading the delivery">
          <Skeleton className="mt-6 h-96 w-full rounded-card" />
        </Loading>
      ) : (
        <EmptyState title="Nothing was sent yet" italic="so there is nothing to debug." />
      )}
    </>
  );
}

function Prefilled({ webhook, attempt }: { webhook: Schema<"Webhook">; attempt: Schema<"WebhookAttempt"> }) {
  const { reasons } = useWebhookFacts();
  const reveal = useQuery({
    ...query("revealWebhookSecrets", { path: { id: webhook.id } }, usePlace()),
    enabled: false,
    gcTime: 0,
  });
  const secrets = useMemo(
    () => reveal.data?.data.map(({ secret }, key) => ({ key, value: secret, endedAt: null })) ?? null,
    [reveal.data],
  );
  const start = useMemo(() => givenOf(attempt), [attempt]);
  return (
    <>
      <div className="mt-2 mb-7 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p className="max-w-xl text-note leading-[1.6] text-muted-text">
          Body and headers of attempt {attempt.attempt}, as we sent them. Paste what your server got over them, and the
          verdict says what changed on the way. It is computed in this page.
        </p>
        <Button busy={reveal.isFetching && "Reading"} onClick={() => void reveal.refetch()}>
          Fill in the secrets
        </Button>
      </div>
      {reveal.error ? (
        <div className="mb-7">
          <FailureNote
            error={reveal.error}
            doing="The secrets could not be read."
            onRetry={() => void reveal.refetch()}
          />
        </div>
      ) : null}
      <SignatureDebugger reasons={reasons} start={start} secrets={secrets} />
    </>
  );
}

/** A request out of a log is old, so its timestamp is judged as of the moment when it was sent. */
function givenOf({ request }: Schema<"WebhookAttempt">): Given {
  const headers = Object.entries(request.headers)
    .map((pair) => pair.join(": "))
    .join("\n");
  return { ...emptyGiven, body: request.body, headers, time: { at: "sent" } };
}
