"use client";

import { type FormEvent, useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { problemsAt } from "../../api/api-problem.ts";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { FormProblems } from "./form-problems.tsx";
import { type HeaderRow, headersOf } from "./header-rows.ts";
import { HeadersEditor } from "./headers-editor.tsx";
import { useWebhookFacts } from "./webhook-facts.tsx";

/** Headers are set as a whole: nobody can read the present values, so nobody can keep one of them. */
export function HeadersForm({ webhook }: { webhook: Schema<"Webhook"> }) {
  const { limits } = useWebhookFacts();
  const update = useChange("updateWebhook");
  const [rows, setRows] = useState<readonly HeaderRow[] | null>(null);
  const names = Object.keys(webhook.headers);
  const save = (event: FormEvent) => {
    event.preventDefault();
    update.mutate(
      { path: { id: webhook.id }, body: { headers: headersOf(rows ?? []) } },
      {
        onSuccess: () => {
          setRows(null);
          announce("Saved. They are sent from the next attempt on.");
        },
      },
    );
  };
  return (
    <form onSubmit={save} noValidate className="grid gap-5 rounded-card border border-border bg-elevated p-5 sm:p-8">
      {names.length === 0 ? (
        <p className="text-note">No headers of your own are sent.</p>
      ) : (
        <ul className="grid gap-1.5">
          {names.map((name) => (
            <li key={name} className="flex flex-wrap gap-x-3 text-small">
              <code className="text-small font-medium break-all">{name}</code>
              <span className="text-muted-text">its value is hidden</span>
            </li>
          ))}
        </ul>
      )}
      {rows === null ? (
        <div>
          <Button onClick={() => setRows(startRows(names))}>
            {names.length === 0 ? "Add headers" : "Set them anew"}
          </Button>
        </div>
      ) : (
        <>
          {names.length > 0 ? (
            <p className="text-note leading-[1.6] text-muted-text">
              These replace the present ones as a whole, so type every value again. Take all away to send none.
            </p>
          ) : null}
          <HeadersEditor
            rows={rows}
            onChange={setRows}
            problems={problemsAt(update.error, "/headers")}
            most={limits.customHeaders}
          />
          <FormProblems error={update.error} shown={["/headers"]} doing="Nothing was saved." />
          <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <Button kind="ink" submit busy={update.isPending && "Saving"}>
              Save the headers
            </Button>
            <Button kind="text" onClick={() => setRows(null)}>
              Leave them as they are
            </Button>
          </div>
        </>
      )}
    </form>
  );
}

function startRows(names: readonly string[]): HeaderRow[] {
  const known = names.map((name, key) => ({ key, name, value: "" }));
  return known.length > 0 ? known : [{ key: 0, name: "", value: "" }];
}
