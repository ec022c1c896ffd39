"use client";

import { type FormEvent, lazy, Suspense, useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { SaveLine } from "../save-line.tsx";
import { Section } from "../section.tsx";
import { goTo, replaceWith, useAddress } from "../use-address.ts";
import { changeBody, draftOf } from "./change-body.ts";
import { FormProblems } from "./form-problems.tsx";
import { HeadersForm } from "./headers-form.tsx";
import { StatusButton } from "./status-button.tsx";
import { CapFields, WebhookFields } from "./webhook-fields.tsx";

const DeleteWebhookDialog = lazy(async () => ({
  default: (await import("./delete-webhook-dialog.tsx")).DeleteWebhookDialog,
}));

type Webhook = Schema<"Webhook">;

/** What an endpoint is, how fast it may be called, whether it is, and its end. */
export function EditView({ webhook }: { webhook: Webhook }) {
  return (
    <div>
      <Section
        eyebrow="Settings"
        title="What it is,"
        italic="and how fast."
        aside="A change holds from the next attempt on, for deliveries that wait too."
      >
        <EditForm webhook={webhook} />
      </Section>
      <Section
        eyebrow="Headers"
        title="Headers"
        italic="of your own."
        aside="For a gateway that wants a token, or to tell one endpoint from another."
      >
        <HeadersForm webhook={webhook} />
      </Section>
      <Status webhook={webhook} />
      <Ending webhook={webhook} />
    </div>
  );
}

function EditForm({ webhook }: { webhook: Webhook }) {
  const update = useChange("updateWebhook");
  const [draft, setDraft] = useState(() => draftOf(webhook));
  const body = changeBody(webhook, draft);
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!body) return;
    update.mutate(
      { path: { id: webhook.id }, body },
      {
        onSuccess: (saved) => {
          setDraft(draftOf(saved));
          announce(saved.warnings[0]?.message ?? "Saved. It holds from the next attempt on.");
        },
      },
    );
  };
  return (
    <form onSubmit={save} noValidate className="grid gap-6 rounded-card border border-border bg-elevated p-5 sm:p-8">
      <WebhookFields draft={draft} onChange={change} error={update.error} addressed={webhook.kind !== "listener"} />
      <CapFields draft={draft} onChange={change} error={update.error} />
      <FormProblems error={update.error} shown={fields} doing="Nothing was saved." />
      <SaveLine changed={body !== null} busy={update.isPending}>
        <Button kind="text" onClick={() => setDraft(draftOf(webhook))}>
          Put it back
        </Button>
      </SaveLine>
    </form>
  );
}

const fields = ["/url", "/events", "/description", "/maxInFlight", "/ratePerSecond"];

function Status({ webhook }: { webhook: Webhook }) {
  const enabled = webhook.status === "enabled";
  return (
    <Section
      eyebrow="State"
      title={enabled ? "It is called." : "It is paused."}
      italic={enabled ? "You can pause it." : "Nothing is lost."}
      aside="Pausing loses nothing. Tests and Redeliver work meanwhile."
    >
      <div className="rounded-card border border-border bg-elevated p-5 sm:p-8">
        <p className="mb-4 max-w-xl text-note leading-[1.6]">
          {enabled
            ? "While an endpoint is paused, new deliveries are held, and those that wait for a retry are held too."
            : `Enabling lets new deliveries through. What is held, ${webhook.health.held} at present, goes out only when you replay it.`}
        </p>
        <div className="flex flex-wrap gap-3">
          <StatusButton webhook={webhook} />
        </div>
      </div>
    </Section>
  );
}

function Ending({ webhook }: { webhook: Webhook }) {
  const address = useAddress();
  return (
    <Section
      eyebrow="The end"
      title="Delete it,"
      italic="for good."
      aside="Its events stay in the list of events, and other endpoints are not touched."
    >
      <div className="rounded-card border border-border bg-elevated p-5 sm:p-8">
        <p className="mb-4 max-w-xl text-note leading-[1.6]">
          The endpoint goes with its secrets and its log, and what waits for it or is held will not be sent.
        </p>
        <Button kind="danger" onClick={() => goTo(address.with({ dialog: "delete" }))}>
          Delete the endpoint
        </Button>
        {address.params.get("dialog") === "delete" ? (
          <Suspense>
            <DeleteWebhookDialog webhook={webhook} onClose={() => replaceWith(address.with({ dialog: null }))} />
          </Suspense>
        ) : null}
      </div>
    </Section>
  );
}
