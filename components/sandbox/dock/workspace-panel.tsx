"use client";

import { ResetPart } from "./workspace/reset-part.tsx";
import { SnapshotPart } from "./workspace/snapshot-part.tsx";

/** What test mode holds: where it begins, and the states that it can be taken back to. */
export function WorkspacePanel() {
  return (
    <div className="@container">
      <div className="grid @3xl:grid-cols-2">
        <div className="min-w-0 border-border px-5 pt-6 pb-7 @max-3xl:border-b @3xl:border-r">
          <ResetPart />
        </div>
        <div className="min-w-0 px-5 pt-6 pb-7 @3xl:px-6">
          <SnapshotPart />
        </div>
      </div>
    </div>
  );
}
