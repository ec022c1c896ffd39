"use client";

import type { PortalSession } from "../api/session.ts";
import { signOut } from "../api/sign-in.ts";
import { useAct } from "../sign-in/use-act.ts";
import { Button } from "../ui/button.tsx";

/** For whom the app would act, and the way out for somebody else. The request stays behind with the session. */
export function WhoYouAre({ session }: { session: PortalSession }) {
  const leave = useAct(signOut);
  const { anonymous, email } = session.user;
  return (
    <p className="text-note leading-[1.6]">
      {anonymous ? "You are a visitor of the sandbox, without an account." : "You are signed in as "}
      {anonymous ? null : <b className="font-medium wrap-anywhere">{email}.</b>}{" "}
      {anonymous ? null : (
        <Button kind="text" className="-my-3" busy={leave.busy && "Signing out"} onClick={() => void leave.run()}>
          Not you?
        </Button>
      )}
    </p>
  );
}
