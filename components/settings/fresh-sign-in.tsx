"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import type { signIn } from "#sandbox/contract/facts.gen.ts";
import { browserNow } from "../api/browser-time.ts";
import { readSession, session } from "../api/session.ts";
import { type MailPlace, sendSignInLink, signInByPassword } from "../api/sign-in.ts";
import { useSession } from "../api/use-session.ts";
import { MailSent } from "../sign-in/mail-sent.tsx";
import { PasswordField } from "../sign-in/password-field.tsx";
import { SignInTrouble } from "../sign-in/sign-in-trouble.tsx";
import { useAct } from "../sign-in/use-act.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";

// The type holds this number to the contract without shipping the contract's facts to the page.
const freshSeconds: (typeof signIn)["freshSeconds"] = 600;

interface FreshSignInProps {
  /** What needs it, such as "make a live key". */
  readonly what: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks once more who is there, and then goes on where it was. */
export function FreshSignIn({ what, onDone, onClose }: FreshSignInProps) {
  const email = useSession()?.user.email ?? "";
  const [password, setPassword] = useState("");
  const [mail, setMail] = useState<MailPlace | null>(null);
  const enter = useAct(async () => {
    await signInByPassword(email, password);
    await readSession();
    onDone();
  });
  const ask = useAct(async () => setMail(await sendSignInLink(email, location.pathname)));
  useReturn(mail !== null, onDone);
  const mailLink = () => {
    enter.forget();
    void ask.run();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.forget();
    void enter.run();
  };
  return (
    <Dialog title="Is it" italic="still you?" onClose={onClose}>
      <p className="mb-5 text-note leading-[1.6]">
        You signed in more than {freshSeconds / 60} minutes ago. To {what}, sign in once more as{" "}
        <b className="font-medium wrap-anywhere">{email}</b>. Then it goes on here.
      </p>
      {mail ? (
        <MailSent place={mail} email={email} link="signIn">
          Open it in this browser, then come back: this page notices by itself.
        </MailSent>
      ) : (
        <form onSubmit={submit} noValidate className="grid gap-5">
          <PasswordField value={password} onChange={setPassword} error={enter.error} autoComplete="current-password" />
          <SignInTrouble error={enter.error ?? ask.error} fields={["password"]} />
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <Button kind="ink" submit busy={enter.busy && "Signing in"}>
              Sign in and go on
            </Button>
            <Button kind="text" busy={ask.busy && "Sending"} onClick={mailLink}>
              Mail me a link instead
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

const pauseMs = 3000;

/** Notices that the link of the mail was followed in another tab: the same cookie now belongs to a new session. */
function useReturn(waiting: boolean, onDone: () => void): void {
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => {
    if (!waiting) return;
    const look = () => void readSession().catch(() => undefined);
    const heard = session.subscribe(() => {
      const until = Date.parse(session.get()?.freshUntil ?? "");
      if (!(until > browserNow())) return;
      heard();
      done.current();
    });
    const timer = setInterval(look, pauseMs);
    return () => {
      heard();
      clearInterval(timer);
    };
  }, [waiting]);
}
