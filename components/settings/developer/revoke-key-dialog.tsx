"use client";

import { type FormEvent, useState } from "react";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { TypedName } from "../typed-name.tsx";
import { type Key, nameOf } from "./key-words.ts";
import { LastUse } from "./last-use.tsx";

/** Stops a key for good. For a live one its name is typed first. */
export function RevokeKeyDialog({ item, onClose }: { item: Key; onClose: () => void }) {
  const revoke = useChange("revokeKey");
  const [typed, setTyped] = useState("");
  const [missed, setMissed] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (revoke.isPending) return;
    const fits = !item.livemode || typed.trim() === item.name.trim();
    setMissed(!fits);
    if (!fits) return;
    const done = () => {
      announce(`${nameOf(item)} is revoked.`);
      onClose();
    };
    revoke.mutate({ path: { id: item.id } }, { onSuccess: done });
  };
  return (
    <Dialog title="Revoke" italic={nameOf(item)} onClose={onClose}>
      <form onSubmit={submit} noValidate className="grid gap-5">
        <p className="text-note leading-[1.6]">
          <LastUse at={item.lastUsedAt} from={item.lastUsedIp} /> It stops on the next request with all its secrets,
          with no grace, and cannot be brought back.
          {item.kind === "docs" ? " The docs pages then make themselves another." : ""}
        </p>
        {item.livemode ? (
          <TypedName what="key" name={item.name} typed={typed} missed={missed} onType={setTyped} />
        ) : null}
        {revoke.error ? <FailureNote error={revoke.error} doing="The key still works." /> : null}
        <div className="flex flex-wrap gap-3">
          <Button kind="end" submit busy={revoke.isPending && "Revoking"}>
            Revoke key
          </Button>
          <Button data-start={item.livemode ? undefined : true} onClick={onClose}>
            Keep it
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
