"use client";

import { lazy, Suspense, useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { usePlace } from "../../../api/place.ts";
import { useRead } from "../../../api/use-api.ts";
import { useMay } from "../../../api/use-may.ts";
import { ReadState } from "../../../settings/read-state.tsx";
import { Loading, Skeleton } from "../../../ui/skeleton.tsx";
import { ShareList } from "../../share/share-list.tsx";
import { PanelHeading } from "../lesson.tsx";
import { DeleteSnapshotDialog } from "./delete-snapshot-dialog.tsx";
import { RestoreDialog } from "./restore-dialog.tsx";
import { SnapshotForm } from "./snapshot-form.tsx";
import { SnapshotList } from "./snapshot-list.tsx";

const ShareDialog = lazy(async () => ({ default: (await import("../../share/share-dialog.tsx")).ShareDialog }));

type Snapshot = Schema<"Snapshot">;

/** The states that were kept, and the way back to each. */
export function SnapshotPart() {
  const { workspaceId } = usePlace();
  const may = useMay("write");
  const read = useRead("listSnapshots", {});
  const [asked, setAsked] = useState<{
    readonly act: "restore" | "delete" | "share";
    readonly snapshot: Snapshot;
  } | null>(null);
  const [said, setSaid] = useState("");
  const close = () => setAsked(null);
  const rows = workspaceId === null ? [] : read.data?.data;
  return (
    <>
      <PanelHeading title="Keep a state," italic="come back to it." />
      {workspaceId === null ? null : may ? (
        <SnapshotForm />
      ) : (
        <p className="mt-4 text-small text-muted-text">
          Owners, admins and editors can take snapshots and restore them.
        </p>
      )}
      {said ? <p className="mt-4 text-small leading-normal">{said}</p> : null}
      <div className="mt-5">
        <ReadState
          read={workspaceId === null ? null : read}
          doing="The snapshots could not be read."
          waiting={
            <Loading words="Reading the snapshots">
              <Skeleton className="h-24" />
            </Loading>
          }
        >
          {rows?.length === 0 ? <NothingKept isNew={workspaceId === null} /> : null}
          {rows && rows.length > 0 ? (
            <SnapshotList
              rows={rows}
              may={may}
              onRestore={(snapshot) => setAsked({ act: "restore", snapshot })}
              onDelete={(snapshot) => setAsked({ act: "delete", snapshot })}
              onShare={(snapshot) => setAsked({ act: "share", snapshot })}
            />
          ) : null}
        </ReadState>
      </div>
      {asked?.act === "restore" ? (
        <RestoreDialog snapshot={asked.snapshot} onRestored={setSaid} onClose={close} />
      ) : null}
      {asked?.act === "share" ? (
        <Suspense>
          <ShareDialog
            shared={{ kind: "snapshot", id: asked.snapshot.id, name: asked.snapshot.name }}
            onClose={close}
          />
        </Suspense>
      ) : null}
      <ShareList may={may} />
      {asked?.act === "delete" ? <DeleteSnapshotDialog snapshot={asked.snapshot} onClose={close} /> : null}
    </>
  );
}

function NothingKept({ isNew }: { isNew: boolean }) {
  return (
    <p className="max-w-xl text-small leading-[1.6] text-muted-text">
      {isNew
        ? "There is no workspace yet, so there is nothing to keep. Once there is one, a"
        : "Nothing is kept yet. A"}{" "}
      snapshot holds all that test mode holds: posts, events, threads, runs and files, the clock, and what is queued.
      Take one before a test changes it, and restore it after: the same calls then draw the same ids again.
    </p>
  );
}
