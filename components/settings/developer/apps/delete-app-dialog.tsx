"use client";

import { type FormEvent, useState } from "react";
import { useChange } from "../../../api/use-api.ts";
import { announce } from "../../../ui/announce.tsx";
import { Button } from "../../../ui/button.tsx";
import { Dialog } from "../../../ui/dialog.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { TypedName } from "../../typed-name.tsx";
import { type App, stopWords } from "./app-words.ts";

/** Deletes an app, and says how many connections stop with it. Where there are any, its name is typed first. */
export function DeleteAppDialog({ item, onClose }: { item: App; onClose: () => void }) {
  const remove = useChange("deleteApp");
  const [typed, setTyped] = useState("");
  const [missed, setMissed] = useState(false);
  const connected = item.connections > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (remove.isPending) return;
    const fits = !connected || typed.trim() === item.name.trim();
    setMissed(!fits);
    if (!fits) return;
    const done = () => {
      announce(`${item.name} is deleted.`);
      onClose();
    };
    remove.mutate({ path: { id: item.id } }, { onSuccess: done });
  };
  return (
    <Dialog title="Delete" italic={item.name} onClose={onClose}>
      <form onSubmit={submit} noValidate className="grid gap-5">
        <p className="text-note leading-[1.6]">
          {connected ? (
            <>
              <b className="font-medium">{stopWords(item.connections)}</b> on the next call, whoever made{" "}
              {item.connections === 1 ? "it" : "them"}.
            </>
          ) : (
            "Nobody is connected, so nothing stops."
          )}{" "}
          Its client id and its secrets are gone for good, and nobody can connect it any more.
        </p>
        {connected ? <TypedName what="app" name={item.name} typed={typed} missed={missed} onType={setTyped} /> : null}
        {remove.error ? <FailureNote error={remove.error} doing="The app is still there." /> : null}
        <div className="flex flex-wrap gap-3">
          <Button kind="end" submit busy={remove.isPending && "Deleting"}>
            Delete app
          </Button>
          <Button data-start={connected ? undefined : true} onClick={onClose}>
            Keep it
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
