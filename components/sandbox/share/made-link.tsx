"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { CopyLine } from "../../ui/copy-line.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { dateWords } from "../../ui/time-words.ts";

/** The link, whole and only now: what is kept of it cannot be turned back into it. */
export function MadeLink({ share, onClose }: { share: Schema<"ShareWithUrl">; onClose: () => void }) {
  const revoke = useChange("revokeShare");
  const end = () =>
    revoke.mutate(
      { path: { id: share.id } },
      {
        onSuccess: () => {
          announce("The link has ended. Its page answers 410 from now on.");
          onClose();
        },
      },
    );
  return (
    <Dialog
      title="The link is ready,"
      italic={`it ends on ${dateWords(Date.parse(share.expiresAt))}.`}
      onClose={onClose}
    >
      <div className="grid gap-4">
        <CopyLine text={share.url} name="the link" start />
        <p className="text-small leading-normal text-muted-text">
          It is shown this once. The list of shares under Workspace says how often it was read, and ends it there too.
          When it has ended, its page answers 410.
        </p>
        {revoke.error ? <FailureNote error={revoke.error} doing="The link still works." /> : null}
        <p className="flex flex-wrap items-center gap-x-5">
          <Button onClick={onClose}>Done</Button>
          <a href={share.url} target="_blank" rel="noopener" className="text-note underline underline-offset-4">
            Open it
          </a>
          <Button kind="text" busy={revoke.isPending && "Ending"} onClick={end}>
            Revoke now
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
