"use client";

import { useChange } from "../../../api/use-api.ts";
import { useMay } from "../../../api/use-may.ts";
import { Button } from "../../../ui/button.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";

/** Where nothing has come in yet: what will come, and one press to have something come. */
export function SendTestEvent({ webhookId }: { webhookId: string | null }) {
  const test = useChange("testWebhook");
  const may = useMay("webhook:admin");
  return (
    <>
      <p>Nothing yet. Whatever your calls cause appears here within a second of it.</p>
      {webhookId && may ? (
        <p className="mt-2">
          <Button
            small
            busy={test.isPending && "Sending"}
            onClick={() => test.mutate({ path: { id: webhookId }, body: { event: "post.published" } })}
          >
            Send a test event
          </Button>
        </p>
      ) : null}
      {test.error ? (
        <div className="mt-3">
          <FailureNote error={test.error} doing="Nothing was sent." />
        </div>
      ) : null}
    </>
  );
}
