"use client";

import { type FormEvent, useState } from "react";
import type { Role } from "#sandbox/contract/facts.gen.ts";
import { problemsAt } from "../../api/api-problem.ts";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Field, fieldLook } from "../../ui/field.tsx";
import { useMemberFacts } from "./member-facts.tsx";
import { mayTouch } from "./member-rules.ts";
import { RoleChoice } from "./role-choice.tsx";

/** Whom to invite, and as what. */
export function InviteForm({ mine }: { mine: Role }) {
  const { invitationDays } = useMemberFacts();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("editor");
  const invite = useChange("inviteMember");
  const problems = problemsAt(invite.error, "/email");
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    invite.mutate(
      { body: { email: email.trim(), role } },
      {
        onSuccess: (made) => {
          announce(`The invitation to ${made.email} is on its way.`);
          setEmail("");
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate className="grid gap-5 rounded-card border border-border bg-elevated p-6 sm:p-8">
      <Field
        label="E-mail address"
        hint={`The invitation works for ${invitationDays} days, for this address alone.`}
        problems={problems}
      >
        {(links) => (
          <input
            {...links}
            type="email"
            inputMode="email"
            autoComplete="off"
            spellCheck={false}
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            className={fieldLook}
          />
        )}
      </Field>
      <RoleChoice chosen={role} open={(one) => mayTouch(mine, one)} onChoose={setRole} />
      {invite.error && problems.length === 0 ? (
        <FailureNote error={invite.error} doing="Nobody was invited." onRetry={() => submit()} />
      ) : null}
      <p>
        <Button kind="ink" submit busy={invite.isPending && "Inviting"}>
          Send invitation
        </Button>
      </p>
    </form>
  );
}
