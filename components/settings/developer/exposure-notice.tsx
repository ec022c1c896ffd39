"use client";

import { useChange, useRead } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { exactWords } from "../../ui/time-words.ts";
import { KeyNotice } from "./key-notice.tsx";
import { exposureWords, type Key, type KeySecret, nameOf } from "./key-words.ts";
import { useKeyDialog } from "./use-key-dialog.ts";

interface ExposureNoticeProps {
  readonly item: Key;
  readonly secret: KeySecret;
}

/** A secret was seen in clear: when, from where, and the two ways out of it. */
export function ExposureNotice({ item, secret }: ExposureNoticeProps) {
  const dismiss = useChange("dismissKeyExposure");
  const press = () =>
    dismiss.mutate(
      { path: { id: item.id, generation: String(secret.generation) } },
      { onSuccess: () => announce(`The notice about ${nameOf(item)} is dismissed.`) },
    );
  return (
    <KeyNotice
      bad
      icon="bang"
      title={`${nameOf(item)} ${exposureWords(secret.exposedHow)}`}
      action={
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Remedy item={item} secret={secret} />
          <Button kind="text" busy={dismiss.isPending && "Dismissing"} onClick={press}>
            Dismiss
          </Button>
        </div>
      }
    >
      <p>
        <time dateTime={secret.exposedAt ?? ""}>{exactWords(Date.parse(secret.exposedAt ?? ""))}</time>
        <From item={item} generation={secret.generation} />. We refused the call. Its secret still works, so treat it as
        burnt.
      </p>
      <p className="mt-1.5 text-muted-text">
        Dismiss this once you know who saw it. The secret works on, and Recent changes says who dismissed it. If it is
        seen again, this comes back.
      </p>
      {dismiss.error ? (
        <div className="mt-3">
          <FailureNote error={dismiss.error} doing="The notice was not dismissed." onRetry={press} />
        </div>
      ) : null}
    </KeyNotice>
  );
}

/** What ends the danger: the next secret for the current one, and the end for any other. */
function Remedy({ item, secret }: ExposureNoticeProps) {
  const { open } = useKeyDialog();
  if (secret.state === "current" && item.kind === "standard") {
    return (
      <Button kind="ink" onClick={() => open("rotate", item.id)}>
        Rotate now
      </Button>
    );
  }
  return (
    <Button kind="end" onClick={() => open("end", item.id, secret.generation)}>
      End it now
    </Button>
  );
}

/** The address that a secret came from in clear; the newest sighting counts. */
function From({ item, generation }: { item: Key; generation: number }) {
  const seen = useRead("listAuditEvents", { query: { target: item.id, limit: 50 } }).data?.data.find(
    ({ action, detail }) => action === "key.exposed" && detail.generation === generation,
  );
  return seen?.address ? (
    <>
      , from <code className="wrap-anywhere">{seen.address}</code>
    </>
  ) : null;
}
