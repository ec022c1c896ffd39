"use client";

import { type FormEvent, useState } from "react";
import { problemsAt } from "../../api/api-problem.ts";
import { useChange } from "../../api/use-api.ts";
import { Button } from "../../ui/button.tsx";
import { CopyLine } from "../../ui/copy-line.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field, fieldLook } from "../../ui/field.tsx";
import { keptHere } from "../../webhooks/text-area-field.tsx";
import { FormProblems } from "./form-problems.tsx";

interface AddSecretDialogProps {
  readonly webhookId: string;
  readonly onClose: () => void;
}

/** Adds the next secret: one that we make, or one that the owner brings. */
export function AddSecretDialog({ webhookId, onClose }: AddSecretDialogProps) {
  const add = useChange("addWebhookSecret");
  const [secret, setSecret] = useState("");
  if (add.data) {
    return (
      <Dialog key="added" title="Added." italic="Now deploy it." onClose={onClose}>
        <p className="mb-4 text-note leading-[1.6]">
          Give it to every receiver, beside the present one. Nothing changes for a receiver that knows only the present
          one, until you promote.
        </p>
        <CopyLine text={add.data.secret} name="the next secret" start />
      </Dialog>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate({ path: { id: webhookId }, body: secret === "" ? {} : { secret } });
  };
  return (
    <Dialog
      title="Add the"
      italic="next secret"
      onClose={onClose}
      guard={secret === "" ? null : "The secret you typed would be gone. Close all the same?"}
    >
      <form onSubmit={submit} noValidate className="grid gap-5">
        <p className="text-note leading-[1.6]">
          It signs beside the present one at once. The header X-Aloha-Signature stays as it is.
        </p>
        <Field
          label="A secret of your own"
          aside="optional"
          hint="whsec_ and padded base64 of 24 to 64 bytes. Left empty, we make one."
          problems={problemsAt(add.error, "/secret")}
        >
          {(links) => (
            <input
              {...links}
              {...keptHere}
              placeholder="whsec_"
              value={secret}
              onChange={(event) => setSecret(event.target.value)}
              className={`${fieldLook} font-mono text-small`}
            />
          )}
        </Field>
        <FormProblems error={add.error} shown={["/secret"]} doing="No secret was added." />
        <div>
          <Button kind="ink" submit busy={add.isPending && "Adding"}>
            Add next
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
