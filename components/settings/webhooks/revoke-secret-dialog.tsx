"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Ending } from "../ending.tsx";

interface RevokeSecretDialogProps {
  readonly webhookId: string;
  readonly secret: Schema<"WebhookSecret">;
  readonly onClose: () => void;
}

/** Ends a secret now. */
export function RevokeSecretDialog({ webhookId, secret, onClose }: RevokeSecretDialogProps) {
  const revoke = useChange("revokeWebhookSecret");
  const press = () =>
    revoke.mutate(
      { path: { id: webhookId, secretId: secret.id } },
      {
        onSuccess: () => {
          announce(`whsec_…${secret.hint} has ended.`);
          onClose();
        },
      },
    );
  return (
    <Dialog title="End" italic={`whsec_…${secret.hint}`} onClose={onClose}>
      <p className="text-note leading-[1.6]">
        It is gone from the next attempt on, and cannot be brought back. A receiver that knows only this one takes no
        delivery any more.
      </p>
      <Ending
        verb="End it now"
        busy={revoke.isPending && "Ending"}
        error={revoke.error}
        doing="The secret has not ended."
        keep="Keep it"
        onPress={press}
        onClose={onClose}
      />
    </Dialog>
  );
}
