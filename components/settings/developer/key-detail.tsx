"use client";

import { useSession } from "../../api/use-session.ts";
import { Button } from "../../ui/button.tsx";
import { dateWords, exactWords } from "../../ui/time-words.ts";
import { FactRow } from "./fact-row.tsx";
import { byWhom, type Key } from "./key-words.ts";
import { ScopeChips } from "./scope-chips.tsx";
import { SecretList } from "./secret-list.tsx";
import { useKeyDialog } from "./use-key-dialog.ts";

/** A key, open: its secrets by generation, what it is, and what can be done with it. */
export function KeyDetail({ item }: { item: Key }) {
  return (
    <div className="grid border-t border-border lg:grid-cols-[minmax(0,1fr)_14.5rem]">
      <div className="min-w-0 px-5 pt-7 pb-6 sm:px-6">
        <h3 className="font-medium">Secrets, by generation</h3>
        <SecretList item={item} />
      </div>
      <div className="border-border px-5 pt-7 pb-6 max-lg:border-t sm:px-6 lg:border-l">
        <h3 className="font-medium">The key</h3>
        <KeyFacts item={item} />
      </div>
      {item.status === "active" ? <KeyActs item={item} /> : null}
    </div>
  );
}

function KeyFacts({ item }: { item: Key }) {
  const me = useSession()?.user.id;
  const { id, scopes, ipAllow, expiresAt, createdAt, createdBy, revokedAt, revokedBy } = item;
  return (
    <dl className="mt-4 grid gap-3.5">
      <FactRow name="Id, kept by every rotation">
        <code className="break-all">{id}</code>
      </FactRow>
      <FactRow name="Scopes">
        <ScopeChips scopes={scopes} />
      </FactRow>
      <FactRow name="Allowed addresses">
        {ipAllow.length === 0 ? "Any" : <code className="wrap-anywhere">{ipAllow.join(", ")}</code>}
      </FactRow>
      <FactRow name="Expires">{expiresAt ? exactWords(Date.parse(expiresAt)) : "Never"}</FactRow>
      <FactRow name="Made">
        {dateWords(Date.parse(createdAt))} {byWhom(createdBy, me)}
      </FactRow>
      {revokedAt ? (
        <FactRow name="Revoked">
          {exactWords(Date.parse(revokedAt))} {byWhom(revokedBy, me)}
        </FactRow>
      ) : null}
    </dl>
  );
}

function KeyActs({ item }: { item: Key }) {
  const { open } = useKeyDialog();
  const own = item.kind === "standard";
  return (
    <div className="flex flex-wrap gap-3 border-t border-border px-5 py-4 sm:px-6 lg:col-span-2">
      {own ? (
        <>
          <Button kind="ink" onClick={() => open("rotate", item.id)}>
            Rotate key
          </Button>
          <Button onClick={() => open("edit", item.id)}>Edit</Button>
        </>
      ) : null}
      <Button kind="danger" className="sm:ml-auto" onClick={() => open("revoke", item.id)}>
        Revoke key
      </Button>
    </div>
  );
}
