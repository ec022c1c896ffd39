"use client";

import { type FormEvent, useState } from "react";
import { useChange } from "../../../api/use-api.ts";
import { announce } from "../../../ui/announce.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { SaveLine } from "../../save-line.tsx";
import { FormProblems } from "../../webhooks/form-problems.tsx";
import { SavedWarnings } from "../saved-warnings.tsx";
import { type AppDraft, changeBody, draftOf, urisIn } from "./app-draft.ts";
import { AppNameFields, AppReachFields, appPointers } from "./app-fields.tsx";
import type { App } from "./app-words.ts";

/** Changes what an app is called, where it may be answered, and what it may ask for. */
export function EditAppDialog({ item, onClose }: { item: App; onClose: () => void }) {
  const update = useChange("updateApp");
  const [app] = useState(item);
  const [draft, setDraft] = useState(() => draftOf(app));
  const [sent, setSent] = useState<readonly string[]>([]);
  const body = changeBody(app, draft);
  const warnings = update.data?.warnings ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!body || update.isPending) return;
    setSent(urisIn(draft.lines));
    const done = (saved: App) => {
      announce("Saved. The next request of the app sees the change.");
      if (saved.warnings.length === 0) onClose();
    };
    update.mutate({ path: { id: app.id }, body }, { onSuccess: done });
  };
  if (warnings.length > 0) return <SavedWarnings warnings={warnings} onClose={onClose} />;
  const change = (part: Partial<AppDraft>) => setDraft({ ...draft, ...part });
  const fields = { draft, sent, onChange: change, error: update.error };
  return (
    <Dialog
      title="Edit"
      italic={app.name}
      onClose={onClose}
      guard={body ? "Nothing is saved yet. Close all the same?" : null}
    >
      <form onSubmit={submit} noValidate className="grid gap-6">
        <AppNameFields {...fields} />
        <AppReachFields {...fields} />
        <Consequences app={app} draft={draft} />
        <FormProblems error={update.error} shown={appPointers} doing="Nothing was saved." />
        <SaveLine changed={body !== null} busy={update.isPending} />
      </form>
    </Dialog>
  );
}

/** What other scopes mean for those who are connected already. */
function Consequences({ app, draft }: { app: App; draft: AppDraft }) {
  const lost = app.scopes.some((scope) => !draft.scopes.includes(scope));
  const more = draft.scopes.some((scope) => !app.scopes.includes(scope));
  if (app.connections === 0 || (!lost && !more)) return null;
  return (
    <p className="rounded-md bg-peach-100 px-4 py-3 text-note leading-normal">
      {lost ? "Whoever is connected loses what you take away, on the next call. " : ""}
      {more ? "What you add reaches nobody until they are asked anew." : ""}
    </p>
  );
}
