"use client";

import { type ReactNode, useCallback, useEffect, useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { call } from "../api/client.ts";
import type { PortalSession } from "../api/session.ts";
import { useWakeSession } from "../api/use-wake-session.ts";
import { FailureNote } from "../ui/failure-note.tsx";
import { Loading, Skeleton } from "../ui/skeleton.tsx";
import { DoorFrame } from "./door-frame.tsx";
import { InvitationCard } from "./invitation-card.tsx";
import { NoInvitation, SignInFirst } from "./invitation-doors.tsx";

type Invitation = Schema<"Invitation">;

/** An invitation: who invites, into what, as what, and the answer to it. */
export function InvitationPage({ id, roles }: { id: string; roles: Readonly<Record<string, string>> }) {
  const session = useWakeSession();
  if (session === undefined) {
    return (
      <Frame>
        <Loading words="Asking who is signed in">
          <Skeleton className="h-24 w-full" />
        </Loading>
      </Frame>
    );
  }
  if (session === null || session.user.anonymous) {
    return (
      <Frame>
        <SignInFirst id={id} />
      </Frame>
    );
  }
  return <Shown id={id} session={session} roles={roles} />;
}

interface ShownProps {
  readonly id: string;
  readonly session: PortalSession;
  readonly roles: Readonly<Record<string, string>>;
}

function Shown({ id, session, roles }: ShownProps) {
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [error, setError] = useState<unknown>(null);
  const read = useCallback(async () => {
    try {
      const reply = await call("getInvitation", { path: { id } });
      if (!reply.ok) throw new ApiProblem(reply);
      setError(null);
      setInvitation(reply.body);
    } catch (thrown) {
      setError(thrown);
    }
  }, [id]);
  useEffect(() => {
    void read();
  }, [read]);
  if (error instanceof ApiProblem && error.problem.code === "not_found") {
    return (
      <Frame>
        <NoInvitation id={id} email={session.user.email ?? ""} />
      </Frame>
    );
  }
  return (
    <Frame name={invitation?.workspace.name}>
      {error ? (
        <FailureNote error={error} doing="The invitation could not be read." onRetry={() => void read()} />
      ) : invitation ? (
        <InvitationCard invitation={invitation} meaning={roles[invitation.role] ?? ""} />
      ) : (
        <Loading words="Reading the invitation">
          <Skeleton className="h-24 w-full" />
        </Loading>
      )}
    </Frame>
  );
}

function Frame({ name, children }: { name?: string | undefined; children: ReactNode }) {
  return (
    <DoorFrame
      eyebrow="Invitation"
      title={name ? `${name},` : "Somebody asks,"}
      italic={name ? "with you in it." : "you answer."}
    >
      {children}
    </DoorFrame>
  );
}
