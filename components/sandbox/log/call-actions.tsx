"use client";

import { lazy, Suspense } from "react";
import { useMay } from "../../api/use-may.ts";
import type { LoggedCall } from "../../settings/logs/use-log.ts";
import { goTo, replaceWith, useAddress } from "../../settings/use-address.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { newest } from "../answer/answers.ts";
import { CopyAs } from "../answer/copy-as.tsx";
import { composeFromCall } from "./compose-from-call.ts";
import { type KeyChoice, useReplay } from "./use-replay.ts";

const CompareDialog = lazy(async () => ({ default: (await import("./compare-dialog.tsx")).CompareDialog }));
const ShareDialog = lazy(async () => ({ default: (await import("../share/share-dialog.tsx")).ShareDialog }));

/** What can be done with the call that is open. */
export function CallActions({ id, call }: { id: string; call: LoggedCall | undefined }) {
  const address = useAddress();
  const replay = useReplay();
  const may = useMay("write");
  return (
    <div className="sticky bottom-0 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-border-strong bg-elevated px-5 py-2.5 text-code">
      <p className="mr-auto">
        <span className="font-medium">{call?.operationId ?? "This call"}</span>{" "}
        <code title={id} className="text-fine text-muted-text">
          req_…{id.slice(-4)}
        </code>
      </p>
      {may ? <ReplayButtons id={id} method={call?.method} replay={replay} /> : null}
      <Button onClick={() => void composeFromCall(id)}>Compose it</Button>
      <Button onClick={() => goTo(address.with({ compare: id }))}>Compare</Button>
      {may ? <Button onClick={() => goTo(address.with({ share: id }))}>Share</Button> : null}
      <CopyAs requestId={id} />
      {may ? null : (
        <p className="basis-full text-muted-text">Owners, admins and editors can replay a call and share it.</p>
      )}
      {replay.error ? (
        <div className="basis-full">
          <FailureNote error={replay.error} doing="It was not sent again." />
        </div>
      ) : null}
      {address.params.get("share") ? (
        <Suspense>
          <ShareDialog
            shared={{
              kind: "request",
              id,
              name: `${call?.operationId ?? "The call"}, ${call?.status ?? "as it is open"}`,
            }}
            onClose={() => replaceWith(address.with({ share: null }))}
          />
        </Suspense>
      ) : null}
      {address.params.get("compare") ? (
        <Suspense>
          <CompareDialog id={id} onClose={() => replaceWith(address.with({ compare: null, with: null }))} />
        </Suspense>
      ) : null}
    </div>
  );
}

interface ReplayButtonsProps {
  readonly id: string;
  readonly method: string | undefined;
  readonly replay: ReturnType<typeof useReplay>;
}

/** Sends it once more. A call that would not do its work twice is asked which key it goes with. */
function ReplayButtons({ id, method, replay }: ReplayButtonsProps) {
  const address = useAddress();
  const again = (idempotencyKey: KeyChoice) =>
    replay.mutate(
      { id, idempotencyKey },
      {
        onSuccess: (made) => {
          newest.set(null);
          goTo(address.with({ call: made.id }));
          announce(`Sent again. It answered ${made.status}.`);
        },
      },
    );
  const busy = replay.isPending ? replay.variables.idempotencyKey : null;
  if (method !== "POST") {
    return (
      <Button busy={busy === "new" && "Sending"} onClick={() => again("new")}>
        Replay
      </Button>
    );
  }
  return (
    <>
      <span className="text-muted-text">Replay with</span>
      <Button busy={busy === "same" && "Sending"} onClick={() => again("same")}>
        the same key
      </Button>
      <Button busy={busy === "new" && "Sending"} onClick={() => again("new")}>
        a new key
      </Button>
    </>
  );
}
