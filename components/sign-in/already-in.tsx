"use client";

import type { PortalSession } from "../api/session.ts";
import { signOut } from "../api/sign-in.ts";
import { Button, buttonLook } from "../ui/button.tsx";
import { FailureNote } from "../ui/failure-note.tsx";
import { useAct } from "./use-act.ts";

/** For somebody who is signed in: on, or out. */
export function AlreadyIn({ session, next }: { session: PortalSession; next: string }) {
  const leave = useAct(signOut);
  return (
    <>
      <p className="text-note leading-[1.6]">
        You are signed in as <b className="font-medium break-all">{session.user.email}</b>
        {session.workspace ? `, in ${session.workspace.name}` : ""}.
      </p>
      {leave.error ? (
        <div className="mt-4">
          <FailureNote error={leave.error} doing="You are still signed in." />
        </div>
      ) : null}
      <p className="mt-6 flex flex-wrap gap-x-5 gap-y-2">
        <a href={next} className={buttonLook("ink")}>
          Go on
        </a>
        <Button kind="text" busy={leave.busy && "Signing out"} onClick={() => void leave.run()}>
          Sign out
        </Button>
      </p>
    </>
  );
}
