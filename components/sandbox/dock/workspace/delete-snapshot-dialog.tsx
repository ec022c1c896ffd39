"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { useChange } from "../../../api/use-api.ts";
import { Ending } from "../../../settings/ending.tsx";
import { announce } from "../../../ui/announce.tsx";
import { Dialog } from "../../../ui/dialog.tsx";

interface DeleteSnapshotDialogProps {
  readonly snapshot: Schema<"Snapshot">;
  readonly onClose: () => void;
}

/** The end of a kept state; what test mode holds now is not touched. */
export function DeleteSnapshotDialog({ snapshot: { id, name }, onClose }: DeleteSnapshotDialogProps) {
  const end = useChange("deleteSnapshot");
  const press = () =>
    end.mutate(
      { path: { id } },
      {
        onSuccess: () => {
          announce(`“${name}” is deleted.`);
          onClose();
        },
      },
    );
  return (
    <Dialog title="Delete" italic={`${name}?`} onClose={onClose}>
      <p className="text-small leading-[1.6]">
        Test mode stays as it is now. The way back to this state is gone, and cannot be had again.
      </p>
      <Ending
        verb="Delete the snapshot"
        busy={end.isPending && "Deleting"}
        error={end.error}
        doing="The snapshot is still there."
        keep="Keep it"
        onPress={press}
        onClose={onClose}
      />
    </Dialog>
  );
}
