"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { ask } from "../../api/ask.ts";
import type { Success } from "../../api/client.ts";
import { makeStale } from "../../api/mutation.ts";
import { usePlace } from "../../api/place.ts";
import { Button } from "../../ui/button.tsx";
import { ChoiceList } from "../../ui/choice-list.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { MadeLink } from "./made-link.tsx";
import { shareWorkspace } from "./share-workspace.ts";

/** What may be shared: a call with what it caused, a snapshot, or the workspace as it stands now. */
export type Shared = { readonly kind: "request" | "snapshot"; readonly id: string; readonly name: string };

interface ShareDialogProps {
  readonly shared: Shared;
  readonly onClose: () => void;
}

const ends = [1, 7, 14, 30].map((days) => ({ value: String(days), name: days === 1 ? "in 1 day" : `in ${days} days` }));

/** Makes a link that anybody can read and nobody can write with. */
export function ShareDialog({ shared, onClose }: ShareDialogProps) {
  const [days, setDays] = useState("7");
  const [what, setWhat] = useState<"this" | "workspace">("this");
  const make = useShare(shared);
  if (make.data) return <MadeLink share={make.data} onClose={onClose} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!make.isPending) make.mutate({ days: Number(days), workspace: what === "workspace" });
  };
  return (
    <Dialog title="A read-only copy," italic="until you end it." onClose={onClose}>
      <form onSubmit={submit} className="grid gap-5">
        {shared.kind === "request" ? (
          <ChoiceList
            legend="What to share"
            chosen={what}
            choices={[
              { value: "this", name: "This call and its story", meaning: shared.name },
              {
                value: "workspace",
                name: "The workspace as it stands",
                meaning: "Its posts, events, threads and clock. A snapshot is taken for it.",
              },
            ]}
            onChoose={setWhat}
          />
        ) : (
          <p className="text-note">
            The snapshot <b className="font-medium">{shared.name}</b>.
          </p>
        )}
        <div className="flex items-center justify-between gap-4 border-y border-border py-3 text-note">
          <span>It ends, in real time</span>
          <SelectField label="It ends" value={days} choices={ends} onChange={setDays} />
        </div>
        <p className="text-small leading-normal text-muted-text">
          Keys, secrets and signed addresses are taken out before it is stored. Anybody with the link can read it and
          run it in a sandbox of their own. Search engines are told to stay away.
        </p>
        {make.error ? <FailureNote error={make.error} doing="No link was made." /> : null}
        <p className="flex flex-wrap items-center gap-x-5">
          <Button kind="ink" submit busy={make.isPending && "Making it"}>
            Make the link
          </Button>
          <Button kind="text" onClick={onClose}>
            Leave it
          </Button>
        </p>
      </form>
    </Dialog>
  );
}

interface Wish {
  readonly days: number;
  readonly workspace: boolean;
}

function useShare({ kind, id }: Shared) {
  const { mode } = usePlace();
  const client = useQueryClient();
  return useMutation<Success<"shareRequest">, Error, Wish>({
    mutationKey: ["share"],
    mutationFn: async ({ days, workspace }) => {
      if (workspace) return shareWorkspace(days, mode);
      const asked = { path: { id }, body: { expiresInDays: days } };
      return kind === "request" ? ask("shareRequest", asked, mode) : ask("shareSnapshot", asked, mode);
    },
    onSettled: () => {
      makeStale(client, "shareRequest");
      makeStale(client, "createSnapshot");
    },
  });
}
