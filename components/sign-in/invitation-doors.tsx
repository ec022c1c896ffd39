"use client";

import { signOut } from "../api/sign-in.ts";
import { Button, buttonLook } from "../ui/button.tsx";
import { FailureNote } from "../ui/failure-note.tsx";
import { useAct } from "./use-act.ts";

/** Before the invitation can be read. */
export function SignInFirst({ id }: { id: string }) {
  const next = encodeURIComponent(`/invitations/${id}`);
  return (
    <>
      <p className="text-note leading-[1.6]">
        Sign in with the mail address that the invitation was sent to. Only its account can see it and answer.
      </p>
      <p className="mt-6 flex flex-wrap gap-x-5 gap-y-2">
        <a href={`/sign-in?next=${next}`} className={buttonLook("ink")}>
          Sign in
        </a>
        <a href={`/sign-in?new=1&next=${next}`} className={buttonLook("text")}>
          Create account
        </a>
      </p>
    </>
  );
}

/** For another account than the invited one, or an address that was never one: the two are told apart by nobody. */
export function NoInvitation({ id, email }: { id: string; email: string }) {
  const change = useAct(async () => {
    await signOut();
    location.assign(`/sign-in?next=${encodeURIComponent(`/invitations/${id}`)}`);
  });
  return (
    <>
      <p className="text-note leading-[1.6]">
        You are signed in as <b className="font-medium break-all">{email}</b>, and this account has no such invitation.
        It may have gone to another address of yours, or its address lacks a piece.
      </p>
      {change.error ? (
        <div className="mt-4">
          <FailureNote error={change.error} doing="You are still signed in." />
        </div>
      ) : null}
      <p className="mt-6 flex flex-wrap gap-x-5 gap-y-2">
        <Button kind="ink" busy={change.busy && "Signing out"} onClick={() => void change.run()}>
          Sign in as somebody else
        </Button>
        <a href="/settings" className={buttonLook("text")}>
          To Settings
        </a>
      </p>
    </>
  );
}
