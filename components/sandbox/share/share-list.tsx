"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { usePlace } from "../../api/place.ts";
import { useChange, useRead } from "../../api/use-api.ts";
import { ReadState } from "../../settings/read-state.tsx";
import { useRealNow } from "../../settings/real-now.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Pill, type Tone } from "../../ui/pill.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { relativeWords } from "../../ui/time-words.ts";

type Share = Schema<"Share">;

const tones: Readonly<Record<Share["state"], Tone>> = { active: "good", revoked: "wait", expired: "wait" };

/** The links that lead into this workspace from outside, and the way to end one. */
export function ShareList({ may }: { may: boolean }) {
  const { workspaceId } = usePlace();
  const read = useRead("listShares", {}, { enabled: workspaceId !== null });
  const revoke = useChange("revokeShare");
  const now = useRealNow();
  const rows = read.data?.data ?? [];
  const end = ({ id, title }: Share) =>
    revoke.mutate({ path: { id } }, { onSuccess: () => announce(`${title} is no longer shared.`) });
  return (
    <section aria-labelledby="shares-title" className="mt-7">
      <h3 id="shares-title" className="font-medium">
        Shares
      </h3>
      {revoke.error ? <FailureNote error={revoke.error} doing="The link still works." /> : null}
      {workspaceId === null || (read.data && rows.length === 0) ? (
        <p className="mt-1 text-small leading-normal text-muted-text">
          Nothing is shared. A call is shared from the log, a snapshot from the list above.
        </p>
      ) : (
        <ReadState read={read} doing="The shares could not be read." waiting={<Skeleton className="mt-2 h-20" />}>
          <ul aria-label="Shares" className="mt-2 divide-y divide-border border-y border-border">
            {rows.map((share) => (
              <li key={share.id} className="flex flex-wrap items-center gap-x-5 gap-y-1 py-2.5">
                <div className="min-w-0 flex-1 basis-56">
                  <p className="text-small font-medium break-words">{share.title}</p>
                  <p className="text-code leading-normal text-muted-text tabular-nums">
                    …{share.hint}, read {share.reads === 1 ? "once" : `${share.reads} times`}
                    {share.state === "active" ? `, ends ${relativeWords(Date.parse(share.expiresAt), now)}` : ""}
                  </p>
                </div>
                <Pill tone={tones[share.state]}>{share.state}</Pill>
                {may && share.state === "active" ? (
                  <Button kind="text" small aria-label={`Revoke ${share.title}`} onClick={() => end(share)}>
                    Revoke
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </ReadState>
      )}
    </section>
  );
}
