"use client";

import { useId, useState } from "react";
import { Button } from "../../../ui/button.tsx";
import { Monogram } from "../../../ui/monogram.tsx";
import { Pill } from "../../../ui/pill.tsx";
import { spanWords } from "../../../ui/time-words.ts";
import { useRealNow } from "../../real-now.ts";
import { FactRow } from "../fact-row.tsx";
import { ScopeChips } from "../scope-chips.tsx";
import { AppDetail } from "./app-detail.tsx";
import { type App, kindLine, oldSecretsOf, oldSecretUse } from "./app-words.ts";

/** An app in a few lines, and everything about it when it is opened. */
export function AppRow({ item }: { item: App }) {
  const [open, setOpen] = useState(false);
  const detail = useId();
  return (
    <li className="border-border not-first:border-t">
      <div className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-4 gap-y-3 px-5 py-5 text-note leading-normal sm:grid-cols-[2.5rem_minmax(0,1fr)_auto] sm:px-6">
        <Monogram name={item.name} />
        <div className="min-w-0">
          <h3 className="font-medium wrap-anywhere">{item.name}</h3>
          <p className="text-muted-text">{kindLine(item)}</p>
          <dl className="mt-3 grid gap-x-8 gap-y-2 sm:grid-cols-[minmax(0,1fr)_9.5rem_5.5rem]">
            <FactRow name="Client id">
              <code className="break-all">{item.id}</code>
            </FactRow>
            <FactRow name="Scopes">
              <ScopeChips scopes={item.scopes} />
            </FactRow>
            <FactRow name="Connections">
              <span className="tabular-nums">{item.connections}</span>
            </FactRow>
          </dl>
          <OldSecrets item={item} />
        </div>
        <div className="max-sm:col-start-2">
          <Button
            aria-expanded={open}
            aria-controls={open ? detail : undefined}
            aria-label={`Manage ${item.name}`}
            onClick={() => setOpen(!open)}
          >
            Manage
          </Button>
        </div>
      </div>
      {open ? (
        <div id={detail}>
          <AppDetail item={item} />
        </div>
      ) : null}
    </li>
  );
}

function OldSecrets({ item }: { item: App }) {
  const now = useRealNow();
  return oldSecretsOf(item).map((secret) => (
    <p key={secret.generation} className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
      <Pill tone="heed" icon="clock">
        old secret ends in {spanWords(Date.parse(secret.endsAt ?? "") - now)}
      </Pill>
      <span className="text-muted-text">
        {oldSecretUse(item, secret) === "unused" ? "Not used since the rotation. It is safe to end it." : ""}
      </span>
    </p>
  ));
}
