"use client";

import { usePlace } from "../../api/place.ts";
import { readSession } from "../../api/session.ts";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Ending } from "../ending.tsx";
import type { Member } from "./member-rules.ts";

interface EndMembershipProps {
  readonly member: Member;
  readonly onClose: () => void;
}

/** Removes somebody else, after saying what goes and what stays. */
export function RemoveMemberDialog({ member, onClose }: EndMembershipProps) {
  const remove = useChange("removeMember");
  const press = () =>
    remove.mutate(
      { path: { id: member.id } },
      {
        onSuccess: () => {
          announce(`${member.name} is no longer a member.`);
          onClose();
        },
      },
    );
  return (
    <Dialog title="Remove" italic={member.name} onClose={onClose}>
      <p className="text-note leading-[1.6]">
        {member.name} is shut out with the next request. The keys that {member.name} made stay: they belong to the
        workspace. To stop them too, revoke them.
      </p>
      <Ending
        verb="Remove"
        busy={remove.isPending && "Removing"}
        error={remove.error}
        doing="Nobody was removed."
        keep="Stay as it is"
        onPress={press}
        onClose={onClose}
      />
    </Dialog>
  );
}

/** Leaves the workspace oneself. */
export function LeaveDialog({ onClose }: Pick<EndMembershipProps, "onClose">) {
  const { workspaceId } = usePlace();
  const leave = useChange("leaveWorkspace");
  const press = () =>
    leave.mutate(
      { path: { id: workspaceId ?? "" } },
      {
        onSuccess: async () => {
          announce("You have left the workspace.");
          await readSession();
          onClose();
        },
      },
    );
  return (
    <Dialog title="Leave" italic="this workspace" onClose={onClose}>
      <p className="text-note leading-[1.6]">
        You are shut out with your next request, and only an invitation brings you back. The keys that you made stay:
        they belong to the workspace.
      </p>
      <Ending
        verb="Leave"
        busy={leave.isPending && "Leaving"}
        error={leave.error}
        doing="You are still a member."
        keep="Stay as it is"
        onPress={press}
        onClose={onClose}
      />
    </Dialog>
  );
}
