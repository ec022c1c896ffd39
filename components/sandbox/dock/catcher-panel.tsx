"use client";

import { usePlace } from "../../api/place.ts";
import { useRead } from "../../api/use-api.ts";
import { useMay } from "../../api/use-may.ts";
import { ReadState } from "../../settings/read-state.tsx";
import { CatcherView } from "../../settings/webhooks/catcher-view.tsx";
import { useFirstWebhook } from "../../settings/webhooks/use-first-webhook.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { CaughtOnward } from "./catcher/caught-onward.tsx";
import { SendTestEvent } from "./catcher/send-test-event.tsx";
import { Lesson } from "./lesson.tsx";

/** The receiver that the workspace has: all that comes in, whichever webhook sent it. */
export function CatcherPanel() {
  const { workspaceId } = usePlace();
  const read = useRead("getCatcher", {});
  const first = useFirstWebhook();
  const opens = useMay("webhook:admin");
  const leads = read.data?.webhookIds ?? [];
  const known = workspaceId === null || read.data;
  const send = <SendEvents first={first} />;
  if (known && leads.length === 0 && !read.data?.received)
    return (
      <Lesson title="A server" italic="you need not build.">
        <p>
          Every test workspace has a receiver. It shows each delivery as it arrives, byte for byte, checks every
          signature header on its own, and misbehaves as you tell it. No webhook leads to it yet.
        </p>
        {send}
      </Lesson>
    );
  return (
    <>
      {known && leads.length === 0 ? (
        <div className="border-b border-border px-5 pt-4 pb-5 text-small">
          <p>No webhook leads here any more. What came in before is kept.</p>
          {send}
        </div>
      ) : null}
      <ReadState
        read={read}
        doing="The catcher could not be read."
        waiting={
          <Loading words="Reading the catcher">
            <Skeleton className="m-5 h-72" />
          </Loading>
        }
      >
        {read.data ? (
          <CatcherView
            webhookId={null}
            onward={(caught) => <CaughtOnward caught={caught} opens={opens && leads.includes(caught.webhookId)} />}
            nothing={<SendTestEvent webhookId={leads[0] ?? null} />}
          />
        ) : null}
      </ReadState>
    </>
  );
}

/** A webhook for every event, made by one press. */
function SendEvents({ first }: { first: ReturnType<typeof useFirstWebhook> }) {
  const may = useMay("webhook:admin");
  if (!may) return <p className="mt-4">Owners and admins can add a webhook that leads here.</p>;
  return (
    <>
      <p className="mt-4">
        <Button
          kind="ink"
          small
          busy={first.isPending && "Adding"}
          onClick={() =>
            first.mutate("catcher", { onSuccess: () => announce("Every event goes to the catcher from now on.") })
          }
        >
          Send events to it
        </Button>
      </p>
      {first.error ? (
        <div className="mt-4">
          <FailureNote error={first.error} doing="No webhook was added." />
        </div>
      ) : null}
    </>
  );
}
