"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { Ending } from "../../../settings/ending.tsx";
import { announce } from "../../../ui/announce.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { exactWords } from "../../../ui/time-words.ts";
import { durationWords } from "./duration-words.ts";
import { useTimedChange } from "./use-timed-change.ts";

interface RestoreDialogProps {
  readonly snapshot: Schema<"Snapshot">;
  /** Told what came of it, in words. */
  readonly onRestored: (words: string) => void;
  readonly onClose: () => void;
}

/** What going back takes and what it leaves, before it is done. */
export function RestoreDialog({ snapshot: { id, name, clockAt }, onRestored, onClose }: RestoreDialogProps) {
  const { change, make } = useTimedChange("restoreSnapshot");
  const restore = () =>
    make(
      { path: { id } },
      {
        done: (ms) => {
          onRestored(`“${name}” is back, in ${durationWords(ms)} with the way there and back.`);
          announce(`Test mode is again as in “${name}”.`);
          onClose();
        },
      },
    );
  return (
    <Dialog title="Go back to" italic={`${name}?`} onClose={onClose}>
      <div className="grid gap-3 text-small leading-[1.6]">
        <p>
          Posts, events, threads, runs, files and what is queued are again as they were, and the clock is again at{" "}
          {exactWords(Date.parse(clockAt))}. <b className="font-medium">What came since then goes.</b>
        </p>
        <p>Keys, webhooks, the log, the plan and all snapshots stay.</p>
      </div>
      <Ending
        verb="Restore"
        busy={change.isPending && "Restoring"}
        error={change.error}
        doing="Nothing was restored."
        keep="Stay here"
        onPress={restore}
        onClose={onClose}
      />
    </Dialog>
  );
}
