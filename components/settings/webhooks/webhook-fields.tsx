"use client";

import { problemsAt } from "../../api/api-problem.ts";
import { Field, fieldLook } from "../../ui/field.tsx";
import { keptHere } from "../../webhooks/text-area-field.tsx";
import { AddressField } from "./address-field.tsx";
import { EventPicker } from "./event-picker.tsx";
import type { WebhookDraft } from "./webhook-draft.ts";
import { useWebhookFacts } from "./webhook-facts.tsx";

interface WebhookFieldsProps {
  readonly draft: WebhookDraft;
  readonly onChange: (part: Partial<WebhookDraft>) => void;
  readonly error: unknown;
  /** A listener has no address. */
  readonly addressed?: boolean;
}

/** What an endpoint is: where it leads, what it gets, and what it is for. */
export function WebhookFields({ draft, onChange, error, addressed = true }: WebhookFieldsProps) {
  return (
    <>
      {addressed ? (
        <AddressField
          label="Address"
          value={draft.url}
          problems={problemsAt(error, "/url")}
          onChange={(url) => onChange({ url })}
        />
      ) : null}
      <EventPicker
        chosen={draft.events}
        onChoose={(events) => onChange({ events })}
        problems={problemsAt(error, "/events")}
      />
      <Field label="What it is for" aside="optional" problems={problemsAt(error, "/description")}>
        {(links) => (
          <input
            {...links}
            type="text"
            autoComplete="off"
            value={draft.description}
            onChange={(event) => onChange({ description: event.target.value })}
            className={fieldLook}
          />
        )}
      </Field>
    </>
  );
}

/** How fast it may be called. */
export function CapFields({ draft, onChange, error }: Omit<WebhookFieldsProps, "addressed">) {
  const { limits } = useWebhookFacts();
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <Field
        label="In flight at once"
        aside="1 to 32"
        hint="With 1, deliveries start in the order of their events."
        problems={problemsAt(error, "/maxInFlight")}
      >
        {(links) => (
          <input
            {...links}
            {...keptHere}
            inputMode="numeric"
            placeholder={String(limits.maxInFlight)}
            value={draft.maxInFlight}
            onChange={(event) => onChange({ maxInFlight: event.target.value })}
            className={fieldLook}
          />
        )}
      </Field>
      <Field
        label="Starts in a second"
        aside="1 to 1,000"
        hint="Empty is no limit. Waiting uses up no retry."
        problems={problemsAt(error, "/ratePerSecond")}
      >
        {(links) => (
          <input
            {...links}
            {...keptHere}
            inputMode="numeric"
            placeholder="no limit"
            value={draft.ratePerSecond}
            onChange={(event) => onChange({ ratePerSecond: event.target.value })}
            className={fieldLook}
          />
        )}
      </Field>
    </div>
  );
}
