"use client";

import { type FormEvent, useState } from "react";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SaveLine } from "../save-line.tsx";
import { FormProblems } from "../webhooks/form-problems.tsx";
import { useWorkspaceNow } from "../workspace-clock.ts";
import { changeBody, draftOf } from "./key-draft.ts";
import { KeyFields, keyPointers } from "./key-fields.tsx";
import type { Key } from "./key-words.ts";
import { SavedWarnings } from "./saved-warnings.tsx";

/** Changes what a key is called and may do. */
export function EditKeyDialog({ item, onClose }: { item: Key; onClose: () => void }) {
  const update = useChange("updateKey");
  const now = useWorkspaceNow();
  const [key] = useState(item);
  const [draft, setDraft] = useState(() => draftOf(key));
  const body = changeBody(key, draft, now);
  const warnings = update.data?.warnings ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!body || update.isPending) return;
    const done = (saved: Key) => {
      announce("Saved. The next request with it sees the change.");
      if (saved.warnings.length === 0) onClose();
    };
    update.mutate({ path: { id: key.id }, body }, { onSuccess: done });
  };
  if (warnings.length > 0) {
    const said = warnings.map(({ code, message }) => ({
      code,
      message: `${message} Calls from here are refused, and Settings goes on working.`,
    }));
    return <SavedWarnings warnings={said} onClose={onClose} />;
  }
  return (
    <Dialog
      title="Edit"
      italic={key.name}
      onClose={onClose}
      guard={body ? "Nothing is saved yet. Close all the same?" : null}
    >
      <form onSubmit={submit} noValidate className="grid gap-6">
        <KeyFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} error={update.error} />
        <FormProblems error={update.error} shown={keyPointers} doing="Nothing was saved." />
        <SaveLine changed={body !== null} busy={update.isPending} />
      </form>
    </Dialog>
  );
}
