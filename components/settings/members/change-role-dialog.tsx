"use client";

import { type FormEvent, useState } from "react";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { type Member, mayTouch } from "./member-rules.ts";
import { RoleChoice } from "./role-choice.tsx";

interface ChangeRoleDialogProps {
  readonly member: Member;
  readonly mine: Member["role"];
  readonly onClose: () => void;
}

/** Gives somebody another role. It counts with the next request. */
export function ChangeRoleDialog({ member, mine, onClose }: ChangeRoleDialogProps) {
  const [role, setRole] = useState(member.role);
  const change = useChange("changeMemberRole");
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    change.mutate(
      { path: { id: member.id }, body: { role } },
      {
        onSuccess: () => {
          announce(`${member.you ? "You are" : `${member.name} is`} ${role} now.`);
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={member.you ? "Your role," : `${member.name},`} italic="from now on" onClose={onClose}>
      <form onSubmit={submit} className="grid gap-5">
        <RoleChoice chosen={role} open={(one) => mayTouch(mine, one)} onChoose={setRole} />
        <p className="text-note leading-[1.6] text-muted-text">
          It counts with the next request. The keys of this workspace stay as they are; only{" "}
          {member.you ? "your" : "the person's"} own docs key ends.
          {member.you && mine === "owner" && role !== "owner" ? " You cannot take this back yourself." : ""}
        </p>
        {change.error ? (
          <FailureNote error={change.error} doing="The role was not changed." onRetry={() => submit()} />
        ) : null}
        <div className="flex flex-wrap gap-3">
          <Button kind="ink" submit busy={change.isPending && "Changing"}>
            Change role
          </Button>
          <Button onClick={onClose}>Keep it</Button>
        </div>
      </form>
    </Dialog>
  );
}
