"use client";

import { type FormEvent, useState } from "react";
import { type MailPlace, sendSignInLink, signInByPassword } from "../api/sign-in.ts";
import { Button } from "../ui/button.tsx";
import { EmailField } from "./email-field.tsx";
import { MailSent } from "./mail-sent.tsx";
import { PasswordField } from "./password-field.tsx";
import { SignInTrouble } from "./sign-in-trouble.tsx";
import { useAct } from "./use-act.ts";

/** In by password, or by a link that is mailed. */
export function SignInForm({ next }: { next: string }) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [mail, setMail] = useState<{ readonly place: MailPlace; readonly email: string } | null>(null);
  const enter = useAct(async () => {
    await signInByPassword(email.trim(), password);
    location.assign(next);
  });
  const ask = useAct(async () => setMail({ place: await sendSignInLink(email.trim(), next), email: email.trim() }));
  const mailLink = () => {
    enter.forget();
    void ask.run();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.forget();
    void enter.run();
  };
  const error = enter.error ?? ask.error;
  return (
    <form onSubmit={submit} noValidate className="grid gap-5">
      <EmailField value={email} onChange={setEmail} error={error} />
      <PasswordField value={password} onChange={setPassword} error={enter.error} autoComplete="current-password" />
      <SignInTrouble error={error} fields={["email", "password"]} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button kind="ink" submit busy={enter.busy && "Signing in"}>
          Sign in
        </Button>
        <Button kind="text" busy={ask.busy && "Sending"} onClick={mailLink}>
          Mail me a link instead
        </Button>
      </div>
      {mail ? (
        <MailSent place={mail.place} email={mail.email} link="signIn">
          Open it in this browser.
        </MailSent>
      ) : (
        <p className="text-code leading-normal text-muted-text">
          The link needs the mail address alone. Without an account it makes one.
        </p>
      )}
    </form>
  );
}
