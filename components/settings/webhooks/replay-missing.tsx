"use client";

import { lazy, Suspense } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { useRead } from "../../api/use-api.ts";
import { Button } from "../../ui/button.tsx";
import { countWords } from "../../ui/count-words.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { goTo, replaceWith, useAddress } from "../use-address.ts";
import { missingWords } from "./replay-words.ts";

const ReplayDialog = lazy(async () => ({ default: (await import("./replay-dialog.tsx")).ReplayDialog }));

const freshMs = 60_000;

/** What never arrived, counted before anybody presses anything. */
export function ReplayMissing({ webhook }: { webhook: Schema<"Webhook"> }) {
  const address = useAddress();
  const count = useRead(
    "replayWebhookDeliveries",
    { path: { id: webhook.id }, body: { dryRun: true } },
    { staleTime: freshMs },
  );
  if (count.error) {
    return (
      <FailureNote
        error={count.error}
        doing="What is missing could not be counted."
        onRetry={() => void count.refetch()}
      />
    );
  }
  if (!count.data) return null;
  const { held, exhausted, never_queued: earlier } = count.data.matchedByState;
  const missing = held + exhausted;
  if (missing + earlier === 0) return <p className="text-note text-muted-text">Nothing is missing.</p>;
  return (
    <section aria-label="Replay missing" className="rounded-card bg-muted px-5 py-5 text-note leading-[1.55] sm:px-6">
      <p>
        {missing > 0 ? (
          <>
            <b className="font-medium">
              {countWords(missing, "delivery", "deliveries")} {missing === 1 ? "is" : "are"} missing:
            </b>{" "}
            {missingWords({ held, exhausted })}. A replay sends each once more, with a fresh ladder.
          </>
        ) : (
          <>
            <b className="font-medium">Nothing is missing.</b> {countWords(earlier, "event")} happened before this
            endpoint asked for {earlier === 1 ? "it" : "them"}.
          </>
        )}
      </p>
      {webhook.status === "disabled" ? (
        <p className="mt-2">It is paused. Enable it first, then replay.</p>
      ) : (
        <div className="mt-4">
          <Button className="bg-elevated" onClick={() => goTo(address.with({ dialog: "replay" }))}>
            {missing > 0 ? "Replay missing" : "Send them too"}
          </Button>
        </div>
      )}
      {address.params.get("dialog") === "replay" ? (
        <Suspense>
          <ReplayDialog webhook={webhook} onClose={() => replaceWith(address.with({ dialog: null }))} />
        </Suspense>
      ) : null}
    </section>
  );
}
