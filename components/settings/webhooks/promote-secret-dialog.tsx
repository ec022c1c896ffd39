"use client";

import { useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { exactWords } from "../../ui/time-words.ts";
import { useWorkspaceNow } from "../workspace-clock.ts";
import { useWebhookFacts } from "./webhook-facts.tsx";

interface PromoteSecretDialogProps {
  readonly webhook: Schema<"Webhook">;
  readonly secret: Schema<"WebhookSecret">;
  readonly onClose: () => void;
}

const overlaps = [
  { value: "0", name: "at once" },
  { value: "3600", name: "1 hour" },
  { value: "86400", name: "24 hours" },
  { value: "259200", name: "3 days" },
  { value: "604800", name: "7 days" },
];

/** Makes the next secret the primary one. The deadline of the old one is the sentence that counts. */
export function PromoteSecretDialog({ webhook, secret, onClose }: PromoteSecretDialogProps) {
  const { limits } = useWebhookFacts();
  const promote = useChange("promoteWebhookSecret");
  const [overlap, setOverlap] = useState(String(limits.overlapSeconds));
  const now = useWorkspaceNow();
  const press = () =>
    promote.mutate(
      { path: { id: webhook.id, secretId: secret.id }, body: { overlapSeconds: Number(overlap) } },
      {
        onSuccess: () => {
          announce("Promoted. It signs X-Aloha-Signature from the next attempt on.");
          onClose();
        },
      },
    );
  return (
    <Dialog title="Promote" italic={`whsec_…${secret.hint}`} onClose={onClose}>
      <p className="border-y border-border py-4.5 font-display text-[1.25rem] leading-[1.4] tracking-[-0.015em] text-balance lining-nums">
        {overlap === "0" ? (
          "The old secret stops with the next attempt, without any overlap."
        ) : (
          <>
            Both secrets are valid until{" "}
            <strong className="font-medium">{exactWords(now + Number(overlap) * 1000)}</strong>, then the old one stops.
          </>
        )}
      </p>
      <p className="mt-4 text-note leading-[1.6] text-muted-text">
        X-Aloha-Signature changes at once. A receiver that knows only the old secret and reads only that header fails
        from then on; what fails comes again.
      </p>
      <p className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1 text-note">
        The old one ends after
        <SelectField
          label="How long the old secret stays valid"
          value={overlap}
          choices={overlaps}
          onChange={setOverlap}
        />
      </p>
      {promote.error ? (
        <div className="mt-4">
          <FailureNote error={promote.error} doing="Nothing was promoted." onRetry={press} />
        </div>
      ) : null}
      <div className="mt-6 flex flex-wrap gap-3">
        <Button kind="ink" busy={promote.isPending && "Promoting"} onClick={press}>
          Promote
        </Button>
        <Button onClick={onClose}>Not yet</Button>
      </div>
    </Dialog>
  );
}
