"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Pill } from "../../ui/pill.tsx";
import { dateWords } from "../../ui/time-words.ts";
import { isLastOwner, type Member, mayTouch } from "./member-rules.ts";

const ChangeRoleDialog = lazy(async () => ({ default: (await import("./change-role-dialog.tsx")).ChangeRoleDialog }));
const RemoveMemberDialog = lazy(async () => ({
  default: (await import("./end-membership-dialog.tsx")).RemoveMemberDialog,
}));
const LeaveDialog = lazy(async () => ({ default: (await import("./end-membership-dialog.tsx")).LeaveDialog }));

type Opened = { readonly what: "role" | "remove" | "leave"; readonly member: Member };

interface MemberTableProps {
  readonly members: readonly Member[];
  readonly mine: Member["role"] | null;
  /** False for a visitor, whose workspace ends with the visit. */
  readonly claimed: boolean;
}

/** Everybody in the workspace, the first to join first. */
export function MemberTable({ members, mine, claimed }: MemberTableProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <DataTable
        name="Members and their roles"
        rows={members}
        keyOf={({ id }) => id}
        columns={[
          { title: "Member", cell: (member) => <Person member={member} /> },
          { title: "Role", look: "sm:w-[7rem]", cell: ({ role }) => role },
          {
            title: "Joined",
            look: "sm:w-[9.5rem]",
            cell: ({ joinedAt }) => <span className="tabular-nums">{dateWords(Date.parse(joinedAt))}</span>,
          },
          {
            title: "Change",
            look: "sm:w-[13rem]",
            cell: (member) =>
              claimed ? <Actions member={member} members={members} mine={mine} onOpen={setOpened} /> : "–",
          },
        ]}
      />
      <Suspense>
        {opened?.what === "role" && mine ? (
          <ChangeRoleDialog member={opened.member} mine={mine} onClose={close} />
        ) : null}
        {opened?.what === "remove" ? <RemoveMemberDialog member={opened.member} onClose={close} /> : null}
        {opened?.what === "leave" ? <LeaveDialog onClose={close} /> : null}
      </Suspense>
    </>
  );
}

function Person({ member: { name, email, you } }: { member: Member }) {
  return (
    <>
      <span className="inline-flex flex-wrap items-center gap-x-2.5 gap-y-1 font-medium">
        {name}
        {you ? (
          <Pill tone="good" icon="dot">
            you
          </Pill>
        ) : null}
      </span>
      <span className="block text-code wrap-anywhere text-muted-text">{email ?? "without an account"}</span>
    </>
  );
}

interface ActionsProps extends Omit<MemberTableProps, "claimed"> {
  readonly member: Member;
  readonly onOpen: (opened: Opened) => void;
}

function Actions({ member, members, mine, onOpen }: ActionsProps) {
  if (isLastOwner(member, members))
    return <span className="text-code text-muted-text max-sm:text-right">The only owner has to stay.</span>;
  const touches = mayTouch(mine, member.role);
  if (!touches && !member.you) return <span className="text-muted-text">–</span>;
  const whom = member.you ? "your own" : member.name;
  return (
    <span className="-my-2.5 flex flex-wrap gap-x-5 max-sm:justify-end">
      {touches ? (
        <Button kind="text" aria-label={`Change role: ${whom}`} onClick={() => onOpen({ what: "role", member })}>
          Change role
        </Button>
      ) : null}
      {member.you ? (
        <Button kind="text" onClick={() => onOpen({ what: "leave", member })}>
          Leave
        </Button>
      ) : (
        <Button kind="text" aria-label={`Remove ${member.name}`} onClick={() => onOpen({ what: "remove", member })}>
          Remove
        </Button>
      )}
    </span>
  );
}
