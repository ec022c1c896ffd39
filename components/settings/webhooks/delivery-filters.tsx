"use client";

import type { EventName, WebhookCode } from "#sandbox/contract/facts.gen.ts";
import { Icon } from "../../ui/icon.tsx";
import { SelectField } from "../../ui/select-field.tsx";
import { replaceWith, useAddress } from "../use-address.ts";
import type { DeliveryFilter } from "./use-deliveries.ts";
import { useWebhookFacts } from "./webhook-facts.tsx";

const states = [
  { value: "", name: "Every state" },
  { value: "pending,leased", name: "On the way" },
  { value: "succeeded", name: "Arrived" },
  { value: "exhausted", name: "Given up" },
  { value: "held", name: "Held" },
  { value: "cancelled", name: "Cancelled" },
];

/** The filter that an address holds. */
export function filterOf(params: URLSearchParams): DeliveryFilter {
  const [state, event, code] = ["state", "event", "code"].map((name) => params.get(name));
  return {
    ...(state ? { state: state.split(",") as DeliveryFilter["state"] } : {}),
    ...(event ? { event: [event as EventName] } : {}),
    ...(code ? { code: code as WebhookCode } : {}),
  } as DeliveryFilter;
}

/** Narrows the log by state and by event; an address may narrow it by the code of the last failure too. */
export function DeliveryFilters() {
  const { events } = useWebhookFacts();
  const address = useAddress();
  const choose = (name: string) => (value: string) => replaceWith(address.with({ [name]: value }));
  const chosen = (name: string) => address.params.get(name) ?? "";
  const narrowed = ["state", "event", "code"].some((name) => chosen(name) !== "");
  const plain = (names: readonly string[]) => names.map((name) => ({ value: name, name }));
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SelectField label="State" value={chosen("state")} choices={states} onChange={choose("state")} />
      <SelectField
        label="Event"
        value={chosen("event")}
        choices={[{ value: "", name: "Every event" }, ...plain(Object.keys(events))]}
        onChange={choose("event")}
      />
      {chosen("code") ? (
        <span className="text-note">
          last code <code>{chosen("code")}</code>
        </span>
      ) : null}
      {narrowed ? (
        <button
          type="button"
          onClick={() => replaceWith(address.with({ state: null, event: null, code: null }))}
          className="inline-flex min-h-11 items-center gap-1.5 rounded-md px-2 text-note hover:bg-muted"
        >
          <Icon name="cross" className="size-3.5" />
          Show all
        </button>
      ) : null}
    </div>
  );
}
