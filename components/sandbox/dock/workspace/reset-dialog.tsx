"use client";

import { Ending } from "../../../settings/ending.tsx";
import { Dialog } from "../../../ui/dialog.tsx";

interface ResetDialogProps {
  readonly seedName: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

/** What a reset takes and what it leaves, before it is made. */
export function ResetDialog({ seedName, busy, error, onReset, onClose }: ResetDialogProps) {
  return (
    <Dialog title="Reset" italic="test mode?" onClose={onClose}>
      <div className="grid gap-3 text-small leading-[1.6]">
        <p>
          <b className="font-medium">What goes:</b> posts, events, the inbox, runs, files, exports and voices. What is
          queued is never delivered. “{seedName}” comes in their place.
        </p>
        <p>
          <b className="font-medium">What stays:</b> keys, connected apps, webhooks with their secrets, the log, the
          plan and your snapshots.
        </p>
        <p className="text-muted-text">A snapshot taken first is the way back.</p>
      </div>
      <Ending
        verb="Reset"
        busy={busy && "Resetting"}
        error={error}
        doing="Nothing was reset."
        keep="Keep it"
        onPress={onReset}
        onClose={onClose}
      />
    </Dialog>
  );
}
