"use client";

import { type FormEvent, useState } from "react";
import { readSession } from "../../api/session.ts";
import { useChange } from "../../api/use-api.ts";
import { keepVisitor } from "../../api/visitor.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { FreshSignIn } from "../fresh-sign-in.tsx";
import { needsFreshSignIn } from "../needs-fresh-sign-in.ts";
import { TypedName } from "../typed-name.tsx";

interface DeleteWorkspaceProps {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Deletes the workspace, after its name was typed and somebody signed in a moment ago. */
export function DeleteWorkspaceDialog({ id, name, onClose }: DeleteWorkspaceProps) {
  const drop = useChange("deleteWorkspace");
  const [typed, setTyped] = useState("");
  const [missed, setMissed] = useState(false);
  const send = () =>
    drop.mutate(
      { path: { id } },
      {
        onSuccess: async () => {
          announce(`${name} is deleted.`);
          // The key of the docs pages went with it.
          keepVisitor(null);
          await readSession();
          onClose();
        },
      },
    );
  if (needsFreshSignIn(drop.error))
    return <FreshSignIn what="delete this workspace" onDone={send} onClose={drop.reset} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (drop.isPending) return;
    const fits = typed.trim() === name.trim();
    setMissed(!fits);
    if (fits) send();
  };
  return (
    <Dialog title="Delete" italic={name} onClose={onClose}>
      <form onSubmit={submit} noValidate className="grid gap-5">
        <p className="text-note leading-[1.6]">
          Posts, webhooks, logs and members go with it, in test and in live mode. Its keys stop with their next request.
          Nothing of it can be brought back.
        </p>
        <TypedName what="workspace" name={name} typed={typed} missed={missed} onType={setTyped} />
        {drop.error ? <FailureNote error={drop.error} doing="The workspace is still there." /> : null}
        <div className="flex flex-wrap gap-3">
          <Button kind="end" submit busy={drop.isPending && "Deleting"}>
            Delete workspace
          </Button>
          <Button onClick={onClose}>Keep it</Button>
        </div>
      </form>
    </Dialog>
  );
}
