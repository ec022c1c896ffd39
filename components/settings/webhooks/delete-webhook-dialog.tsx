"use client";

import { useRouter } from "next/navigation";
import type { Schema } from "#sandbox/contract/types.ts";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { countWords } from "../../ui/count-words.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Ending } from "../ending.tsx";
import { nameOf } from "./webhook-name.ts";

interface DeleteWebhookDialogProps {
  readonly webhook: Schema<"Webhook">;
  readonly onClose: () => void;
}

/** Says what goes with an endpoint, in numbers, before it goes. */
export function DeleteWebhookDialog({ webhook, onClose }: DeleteWebhookDialogProps) {
  const remove = useChange("deleteWebhook");
  const router = useRouter();
  const { pending, held } = webhook.health;
  const lost = pending + held;
  const press = () =>
    remove.mutate(
      { path: { id: webhook.id } },
      {
        onSuccess: () => {
          announce("The endpoint is gone.");
          router.push("/settings/webhooks");
        },
      },
    );
  return (
    <Dialog title="Delete" italic="this endpoint" onClose={onClose}>
      <p className="text-note leading-[1.6]">
        <code className="text-small break-all">{nameOf(webhook)}</code>{" "}
        {lost === 0
          ? "has nothing waiting, so no delivery is lost."
          : `has ${countWords(lost, "delivery", "deliveries").toLowerCase()} that will not be sent: ${pending} waiting and ${held} held.`}{" "}
        Its log and its {webhook.secrets.length === 1 ? "secret go" : `${webhook.secrets.length} secrets go`} with it.
        It cannot be brought back.
      </p>
      <Ending
        verb="Delete the endpoint"
        busy={remove.isPending && "Deleting"}
        error={remove.error}
        doing="The endpoint was not deleted."
        keep="Keep it"
        onPress={press}
        onClose={onClose}
      />
    </Dialog>
  );
}
