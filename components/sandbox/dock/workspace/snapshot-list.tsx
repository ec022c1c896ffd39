"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { useRealNow } from "../../../settings/real-now.ts";
import { Button } from "../../../ui/button.tsx";
import { exactWords, relativeWords } from "../../../ui/time-words.ts";
import { sizeWords } from "./duration-words.ts";

type Snapshot = Schema<"Snapshot">;

interface SnapshotListProps {
  readonly rows: readonly Snapshot[];
  readonly may: boolean;
  readonly onRestore: (snapshot: Snapshot) => void;
  readonly onDelete: (snapshot: Snapshot) => void;
  readonly onShare: (snapshot: Snapshot) => void;
}

/** What test mode can be taken back to, the newest first. */
export function SnapshotList({ rows, may, onRestore, onDelete, onShare }: SnapshotListProps) {
  const now = useRealNow();
  return (
    <ul aria-label="Snapshots" className="divide-y divide-border border-y border-border">
      {rows.map((snapshot) => {
        const { id, name, clockAt, posts, bytes, createdAt } = snapshot;
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-5 gap-y-1 py-2.5">
            <div className="min-w-0 flex-1 basis-64">
              <p className="text-small font-medium break-words">{name}</p>
              <p className="text-code leading-normal text-muted-text tabular-nums">
                {posts === 1 ? "1 post" : `${posts.toLocaleString("en")} posts`}, {sizeWords(bytes)}, taken{" "}
                <time dateTime={createdAt}>{relativeWords(Math.min(Date.parse(createdAt), now), now)}</time>
              </p>
              <p className="text-code leading-normal text-muted-text tabular-nums">
                Clock at {exactWords(Date.parse(clockAt))}
              </p>
            </div>
            {may ? (
              <div className="flex items-center gap-x-4">
                <Button small aria-label={`Restore ${name}`} onClick={() => onRestore(snapshot)}>
                  Restore
                </Button>
                <Button kind="text" small aria-label={`Share ${name}`} onClick={() => onShare(snapshot)}>
                  Share
                </Button>
                <Button kind="text" small aria-label={`Delete ${name}`} onClick={() => onDelete(snapshot)}>
                  Delete
                </Button>
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
