"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { browserNow } from "../../api/browser-time.ts";
import { useChange, useRead } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { exactWords, relativeWords } from "../../ui/time-words.ts";
import { ReadState } from "../read-state.tsx";

/** The invitations that wait for an answer. */
export function InvitationList() {
  const read = useRead("listInvitations", {});
  const rows = read.data?.data;
  return (
    <div className="grid gap-4">
      <ReadState
        read={read}
        doing="The invitations could not be read."
        waiting={
          <Loading words="Reading the invitations">
            <Skeleton className="h-24 w-full rounded-card" />
          </Loading>
        }
      >
        {rows?.length === 0 ? (
          <p className="text-note text-muted-text">No invitation waits for an answer.</p>
        ) : (
          rows && <Rows rows={rows} />
        )}
      </ReadState>
    </div>
  );
}

function Rows({ rows }: { rows: readonly Schema<"Invitation">[] }) {
  return (
    <DataTable
      name="Invitations that wait for an answer"
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          title: "Address",
          cell: ({ email, invitedBy }) => (
            <>
              <span className="font-medium wrap-anywhere">{email}</span>
              <span className="block text-code text-muted-text">invited by {invitedBy.name}</span>
            </>
          ),
        },
        { title: "Role", look: "sm:w-[7rem]", cell: ({ role }) => role },
        { title: "Ends", look: "sm:w-[9.5rem]", cell: ({ expiresAt }) => <Ends at={Date.parse(expiresAt)} /> },
        { title: "Change", look: "sm:w-[13rem]", cell: (invitation) => <Cancel invitation={invitation} /> },
      ]}
    />
  );
}

function Ends({ at }: { at: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={exactWords(at)} className="tabular-nums">
      {relativeWords(at, browserNow())}
    </time>
  );
}

function Cancel({ invitation: { id, email } }: { invitation: Schema<"Invitation"> }) {
  const cancel = useChange("cancelInvitation");
  const press = () =>
    cancel.mutate({ path: { id } }, { onSuccess: () => announce(`The invitation to ${email} works no more.`) });
  return (
    <span className="-my-2.5 grid gap-2 max-sm:justify-items-end">
      <span>
        <Button kind="text" busy={cancel.isPending && "Cancelling"} aria-label={`Cancel ${email}`} onClick={press}>
          Cancel
        </Button>
      </span>
      {cancel.error ? <FailureNote error={cancel.error} doing="It was not cancelled." onRetry={press} /> : null}
    </span>
  );
}
