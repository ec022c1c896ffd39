"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { AddSecretDialog } from "./add-secret-dialog.tsx";
import { PromoteSecretDialog } from "./promote-secret-dialog.tsx";
import { RevokeSecretDialog } from "./revoke-secret-dialog.tsx";
import type { SecretAct } from "./rotation-steps.tsx";

interface SecretDialogProps {
  readonly webhook: Schema<"Webhook">;
  readonly act: SecretAct;
  readonly secretId: string;
  readonly onClose: () => void;
}

/** The dialog that the address names, if its secret can still take it. */
export function SecretDialog({ webhook, act, secretId, onClose }: SecretDialogProps) {
  if (act === "add") return <AddSecretDialog webhookId={webhook.id} onClose={onClose} />;
  const secret = webhook.secrets.find(({ id }) => id === secretId);
  if (!secret) return null;
  if (act === "promote" && secret.role === "next")
    return <PromoteSecretDialog webhook={webhook} secret={secret} onClose={onClose} />;
  if (act === "revoke" && secret.role !== "primary")
    return <RevokeSecretDialog webhookId={webhook.id} secret={secret} onClose={onClose} />;
  return null;
}
