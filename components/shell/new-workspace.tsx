"use client";

import { type FormEvent, useState } from "react";
import { call, newIdempotencyKey } from "../api/client.ts";
import { failureOf } from "../api/failure.ts";
import { Button } from "../ui/button.tsx";
import { Field, fieldLook } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";

interface NewWorkspaceProps {
  readonly row: string;
  readonly onMade: (id: string) => Promise<void>;
}

/** Makes another workspace and goes there: one field, where it was asked for. */
export function NewWorkspace({ row, onMade }: NewWorkspaceProps) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(null);
    try {
      const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      const body = { name: name.trim(), timeZone };
      const reply = await call("createWorkspace", { body }, { idempotencyKey: newIdempotencyKey() });
      if (reply.ok) await onMade(reply.body.id);
      else setProblem(reply.body.detail);
    } catch (error) {
      setProblem(failureOf(error).what);
    }
    setBusy(false);
  };
  if (!open) {
    return (
      <button type="button" className={row} onClick={() => setOpen(true)}>
        <Icon name="new" className="size-4" />
        Create a workspace
      </button>
    );
  }
  return (
    <form onSubmit={make} noValidate className="grid gap-3 px-3 pt-3 pb-3">
      <Field label="Name of the workspace" problems={problem ? [{ detail: problem }] : []}>
        {(links) => (
          <input
            {...links}
            // biome-ignore lint/a11y/noAutofocus: the field takes the place of the button that was pressed.
            autoFocus
            autoComplete="off"
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.target.value)}
            className={fieldLook}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button kind="ink" submit busy={busy && "Creating"}>
          Create
        </Button>
        <Button kind="text" onClick={() => setOpen(false)}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
