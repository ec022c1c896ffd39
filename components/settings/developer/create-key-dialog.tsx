"use client";

import { type FormEvent, useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { usePlace } from "../../api/place.ts";
import { useSecretChange } from "../../api/use-secret-change.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { FreshSignIn } from "../fresh-sign-in.tsx";
import { needsFreshSignIn } from "../needs-fresh-sign-in.ts";
import { useDraft } from "../use-draft.ts";
import { FormProblems } from "../webhooks/form-problems.tsx";
import { useWorkspaceNow } from "../workspace-clock.ts";
import { createBody, emptyKey } from "./key-draft.ts";
import { KeyFields, keyPointers } from "./key-fields.tsx";
import { LostAnswer } from "./lost-answer.tsx";
import { RevealedSecret } from "./revealed-secret.tsx";

/** Makes a key, then shows its secret. */
export function CreateKeyDialog({ onClose }: { onClose: () => void }) {
  const { mode } = usePlace();
  const now = useWorkspaceNow();
  const draft = useDraft(`new-key-${mode}`, emptyKey);
  const create = useSecretChange("createKey");
  const [made, setMade] = useState<Schema<"KeyWithSecret"> | null>(null);
  const send = async () => {
    const key = await create.make({ body: createBody(draft.value, mode, now) });
    if (!key) return;
    draft.drop();
    setMade(key);
  };
  const close = () => {
    draft.drop();
    onClose();
  };
  if (made) return <RevealedSecret made={made} onClose={onClose} />;
  if (needsFreshSignIn(create.error))
    return <FreshSignIn what="make a live key" onDone={() => void send()} onClose={create.forget} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!create.isPending) void send();
  };
  const typed = JSON.stringify(draft.value) !== JSON.stringify(emptyKey);
  return (
    <Dialog
      title="Create a"
      italic={`${mode} key`}
      onClose={close}
      guard={typed ? "What you typed would be gone. Close all the same?" : null}
    >
      <form onSubmit={submit} noValidate className="grid gap-6">
        <KeyFields
          draft={draft.value}
          onChange={(part) => draft.change({ ...draft.value, ...part })}
          error={create.error}
        />
        <FormProblems error={create.error} shown={keyPointers} doing="The key was not made." />
        <LostAnswer error={create.error} />
        <div>
          <Button kind="ink" submit busy={create.isPending && "Creating"}>
            Create key
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
