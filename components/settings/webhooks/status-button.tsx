"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";

/** Pauses an endpoint, or lets it go on. What comes meanwhile is held, and a replay sends it. */
export function StatusButton({ webhook }: { webhook: Schema<"Webhook"> }) {
  const update = useChange("updateWebhook");
  const enabled = webhook.status === "enabled";
  const turn = () =>
    update.mutate(
      { path: { id: webhook.id }, body: { status: enabled ? "disabled" : "enabled" } },
      {
        onSuccess: ({ status, health }) => {
          const held = health.held === 0 ? "" : ` ${health.held} held, until you replay them.`;
          announce(status === "enabled" ? `Enabled.${held}` : `Paused. New deliveries are held.`);
        },
      },
    );
  return (
    <>
      <Button busy={update.isPending && (enabled ? "Pausing" : "Enabling")} onClick={turn}>
        {enabled ? "Pause" : "Enable"}
      </Button>
      {update.error ? (
        <div className="basis-full">
          <FailureNote error={update.error} doing="Nothing was changed." onRetry={turn} />
        </div>
      ) : null}
    </>
  );
}
