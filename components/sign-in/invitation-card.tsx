"use client";

import { useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { ApiProblem } from "../api/api-problem.ts";
import { call, newIdempotencyKey } from "../api/client.ts";
import { markEntry } from "../api/session.ts";
import { type MailPlace, sendVerification } from "../api/sign-in.ts";
import { keepVisitor } from "../api/visitor.ts";
import { Button, buttonLook } from "../ui/button.tsx";
import { FailureNote } from "../ui/failure-note.tsx";
import { localWords } from "../ui/local-words.ts";
import { MailSent } from "./mail-sent.tsx";
import { useAct } from "./use-act.ts";

type Invitation = Schema<"Invitation">;

const over: Readonly<Record<Exclude<Invitation["state"], "pending">, string>> = {
  accepted: "It was accepted already.",
  cancelled: "It was taken back. Ask for another, if that is a mistake.",
  expired: "It has expired: an invitation works for 7 days. Ask for another.",
};

/** One invitation to the person who is signed in. */
export function InvitationCard({ invitation, meaning }: { invitation: Invitation; meaning: string }) {
  const { workspace, role, invitedBy, state, expiresAt, email } = invitation;
  return (
    <>
      <p className="text-note leading-[1.6]">
        <b className="font-medium">{invitedBy.name ?? "A member"}</b> invites {email} into{" "}
        <b className="font-medium">{workspace.name}</b>, as <b className="font-medium">{role}</b>.
      </p>
      <p className="mt-2 text-note leading-[1.6] text-muted-text">
        What that means: {meaning.charAt(0).toLowerCase() + meaning.slice(1)}
      </p>
      {state === "pending" ? (
        <Answer invitation={invitation} />
      ) : (
        <>
          <p className="mt-4 text-note leading-[1.6]">{over[state]}</p>
          <p className="mt-6">
            <a href="/settings" className={buttonLook("line")}>
              To Settings
            </a>
          </p>
        </>
      )}
      {state === "pending" ? (
        <p className="mt-5 text-code text-muted-text">It can be accepted until {localWords(Date.parse(expiresAt))}.</p>
      ) : null}
    </>
  );
}

function Answer({ invitation }: { invitation: Invitation }) {
  const [mail, setMail] = useState<MailPlace | null>(null);
  const accept = useAct(async () => {
    const reply = await call(
      "acceptInvitation",
      { path: { id: invitation.id } },
      { idempotencyKey: newIdempotencyKey() },
    );
    if (!reply.ok) throw new ApiProblem(reply);
    // The docs of this browser go on in the workspace that is active now.
    keepVisitor(null);
    markEntry();
    location.assign("/settings");
  });
  const verify = useAct(async () => setMail(await sendVerification(invitation.email)));
  const unverified = accept.error instanceof ApiProblem && accept.error.problem.code === "email_unverified";
  return (
    <div className="mt-5 grid gap-4">
      {accept.error ? <FailureNote error={accept.error} doing="You are not a member yet." /> : null}
      {verify.error ? <FailureNote error={verify.error} doing="No mail was sent." /> : null}
      {mail ? (
        <MailSent place={mail} email={invitation.email} link="verification">
          Open it, then accept here.
        </MailSent>
      ) : null}
      <div className="flex flex-wrap gap-x-5 gap-y-2">
        <Button kind="ink" busy={accept.busy && "Accepting"} onClick={() => void accept.run()}>
          Accept
        </Button>
        {unverified && !mail ? (
          <Button kind="text" busy={verify.busy && "Sending"} onClick={() => void verify.run()}>
            Mail me the link again
          </Button>
        ) : null}
      </div>
    </div>
  );
}
