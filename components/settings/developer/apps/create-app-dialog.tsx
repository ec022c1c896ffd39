"use client";

import { type FormEvent, useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { useSecretChange } from "../../../api/use-secret-change.ts";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FreshSignIn } from "../../fresh-sign-in.tsx";
import { needsFreshSignIn } from "../../needs-fresh-sign-in.ts";
import { useDraft } from "../../use-draft.ts";
import { FormProblems } from "../../webhooks/form-problems.tsx";
import { LostAnswer } from "../lost-answer.tsx";
import { type AppDraft, createBody, emptyApp } from "./app-draft.ts";
import { AppNameFields, AppReachFields, appPointers } from "./app-fields.tsx";
import { KindFields } from "./kind-fields.tsx";
import { RevealedApp } from "./revealed-app.tsx";

/** Registers an app, then shows what it needs to begin. */
export function CreateAppDialog({ onClose }: { onClose: () => void }) {
  const draft = useDraft("new-app", emptyApp);
  const create = useSecretChange("createApp");
  const [sent, setSent] = useState<readonly string[]>([]);
  const [made, setMade] = useState<Schema<"AppWithSecret"> | null>(null);
  const send = async () => {
    const body = createBody(draft.value);
    setSent(body.redirectUris);
    const app = await create.make({ body });
    if (!app) return;
    draft.drop();
    setMade(app);
  };
  const close = () => {
    draft.drop();
    onClose();
  };
  if (made) return <RevealedApp made={made} onClose={onClose} />;
  if (needsFreshSignIn(create.error))
    return <FreshSignIn what="register an app with a secret" onDone={() => void send()} onClose={create.forget} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!create.isPending) void send();
  };
  const change = (part: Partial<AppDraft>) => draft.change({ ...draft.value, ...part });
  const fields = { draft: draft.value, sent, onChange: change, error: create.error };
  const typed = JSON.stringify(draft.value) !== JSON.stringify(emptyApp);
  return (
    <Dialog
      title="Register an"
      italic="app"
      onClose={close}
      guard={typed ? "What you typed would be gone. Close all the same?" : null}
    >
      <form onSubmit={submit} noValidate className="grid gap-6">
        <AppNameFields {...fields} />
        <KindFields {...fields} />
        <AppReachFields {...fields} />
        <FormProblems error={create.error} shown={appPointers} doing="The app was not registered." />
        <LostAnswer error={create.error} what="client secret" />
        <div>
          <Button kind="ink" submit busy={create.isPending && "Registering"}>
            Register app
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
