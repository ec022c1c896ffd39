"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import type { MailPlace } from "../api/sign-in.ts";
import { sendVerification } from "../api/sign-in.ts";
import { useWakeSession } from "../api/use-wake-session.ts";
import { Button, buttonLook } from "../ui/button.tsx";
import { DoorFrame } from "./door-frame.tsx";
import { MailSent } from "./mail-sent.tsx";
import { SignInTrouble } from "./sign-in-trouble.tsx";
import { useAct } from "./use-act.ts";

/** Where the link that verifies an address ends: it worked, or it came too late. */
export function VerifiedPage() {
  const failed = useSearchParams().get("error") !== null;
  const session = useWakeSession();
  if (failed) return <TooLate email={session?.user.email ?? null} />;
  const known = session && !session.user.anonymous;
  return (
    <DoorFrame eyebrow="Account" title="It is yours," italic="that is settled.">
      <p className="text-note leading-[1.6]">
        The mail address is verified. You can invite others now, and be invited. This page can be closed.
      </p>
      <p className="mt-6">
        <a href={known ? "/settings/developer" : "/sign-in"} className={buttonLook("ink")}>
          {known ? "To Settings" : "Sign in"}
        </a>
      </p>
    </DoorFrame>
  );
}

function TooLate({ email }: { email: string | null }) {
  const [mail, setMail] = useState<MailPlace | null>(null);
  const again = useAct(async () => setMail(await sendVerification(email ?? "")));
  return (
    <DoorFrame eyebrow="Account" title="Too late," italic="but not for long.">
      <p className="mb-5 text-note leading-[1.6]">
        The link works for an hour. {email ? "We send another to your address." : "Sign in, and ask for another."}
      </p>
      {mail ? <MailSent place={mail} email={email ?? ""} link="verification" /> : null}
      <SignInTrouble error={again.error} fields={[]} />
      {mail ? null : email ? (
        <Button kind="ink" busy={again.busy && "Sending"} onClick={() => void again.run()}>
          Send another
        </Button>
      ) : (
        <a href="/sign-in?next=/sign-in/verified" className={buttonLook("ink")}>
          Sign in
        </a>
      )}
    </DoorFrame>
  );
}
