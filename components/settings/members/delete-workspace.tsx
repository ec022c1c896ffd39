"use client";

import { lazy, Suspense, useState } from "react";
import { Button } from "../../ui/button.tsx";
import { Section } from "../section.tsx";

const DeleteWorkspaceDialog = lazy(async () => ({
  default: (await import("./delete-workspace-dialog.tsx")).DeleteWorkspaceDialog,
}));

interface Named {
  readonly id: string;
  readonly name: string;
}

/** The end of a workspace, for its owner. */
export function DeleteWorkspace({ id, name }: Named) {
  // The one that was asked about. A fresh sign-in may change which workspace the page shows, and that one stays.
  const [asked, setAsked] = useState<Named | null>(null);
  return (
    <Section eyebrow="The workspace" title="Delete it," italic="and all that is in it.">
      <div className="rounded-card border border-border bg-elevated p-5 sm:p-8">
        <p className="mb-4 max-w-xl text-note leading-[1.6]">
          <b className="font-medium break-words">{name}</b> goes at once and for good, in test and in live mode. Only an
          owner can do this, and only shortly after signing in: we ask once more if that was a while ago.
        </p>
        <Button kind="danger" onClick={() => setAsked({ id, name })}>
          Delete workspace
        </Button>
      </div>
      {asked ? (
        <Suspense>
          <DeleteWorkspaceDialog {...asked} onClose={() => setAsked(null)} />
        </Suspense>
      ) : null}
    </Section>
  );
}
