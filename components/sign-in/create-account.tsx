"use client";

import { type FormEvent, useState } from "react";
import { type MailPlace, signUp } from "../api/sign-in.ts";
import { Button, buttonLook } from "../ui/button.tsx";
import { Field, fieldLook } from "../ui/field.tsx";
import { EmailField } from "./email-field.tsx";
import { PasswordField } from "./password-field.tsx";
import { refusalAt } from "./refusal-words.ts";
import { SignInTrouble } from "./sign-in-trouble.tsx";
import { useAct } from "./use-act.ts";

/** An account: a name, an address, a password. */
export function CreateAccount({ next }: { next: string }) {
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [mail, setMail] = useState<MailPlace | null>(null);
  const make = useAct(async () => setMail(await signUp({ name: name.trim(), email: email.trim(), password })));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void make.run();
  };
  if (mail) return <Made mail={mail} email={email.trim()} next={next} />;
  return (
    <form onSubmit={submit} noValidate className="grid gap-5">
      <Field label="Your name" hint="Others in your workspace see it." problems={refusalAt(make.error, "name")}>
        {(links) => (
          <input
            {...links}
            type="text"
            name="name"
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.target.value)}
            className={fieldLook}
          />
        )}
      </Field>
      <EmailField value={email} onChange={setEmail} error={make.error} />
      <PasswordField
        value={password}
        onChange={setPassword}
        error={make.error}
        autoComplete="new-password"
        hint="10 characters or more."
      />
      <SignInTrouble error={make.error} fields={["name", "email", "password"]} />
      <div>
        <Button kind="ink" submit busy={make.busy && "Creating"}>
          Create account
        </Button>
      </div>
    </form>
  );
}

function Made({ mail, email, next }: { mail: MailPlace; email: string; next: string }) {
  return (
    <div role="status">
      <p className="font-medium">The account is there, and you are signed in.</p>
      <p className="mt-2 text-note leading-[1.6]">
        {mail === "smtp"
          ? `A mail is on its way to ${email}.`
          : "A link is printed in the console of the server, because it has no way out for mail."}{" "}
        It shows that the address is yours. Inviting others, and being invited, waits for it; nothing else does.
      </p>
      <p className="mt-6">
        <a href={next} className={buttonLook("ink")}>
          Go on
        </a>
      </p>
    </div>
  );
}
