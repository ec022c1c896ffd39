"use client";

import type { Success } from "../../api/client.ts";
import { useChange } from "../../api/use-api.ts";
import { Button } from "../../ui/button.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";

interface SendTestProps {
  readonly webhookId: string;
  readonly onSent: (delivery: Success<"testWebhook">) => void;
}

/** Sends the usual test event. */
export function SendTest({ webhookId, onSent }: SendTestProps) {
  const test = useChange("testWebhook");
  const send = () => test.mutate({ path: { id: webhookId }, body: { event: "post.published" } }, { onSuccess: onSent });
  return (
    <>
      <Button kind="ink" busy={test.isPending && "Sending"} onClick={send}>
        Send a test event
      </Button>
      {test.error ? (
        <div className="basis-full">
          <FailureNote error={test.error} doing="The test event was not sent." onRetry={send} />
        </div>
      ) : null}
    </>
  );
}
