"use client";

import { problemsAt } from "../../api/api-problem.ts";
import { useSession } from "../../api/use-session.ts";
import { Button } from "../../ui/button.tsx";
import { Field, fieldLook } from "../../ui/field.tsx";
import { FieldSelect } from "../../ui/field-select.tsx";
import { keptHere } from "../../webhooks/text-area-field.tsx";
import { addressesOf, type KeyDraft, type Lifetime } from "./key-draft.ts";
import { ScopeFields } from "./scope-fields.tsx";

interface KeyFieldsProps {
  readonly draft: KeyDraft;
  readonly onChange: (part: Partial<KeyDraft>) => void;
  readonly error: unknown;
}

/** Fields that say their own problems. */
export const keyPointers = ["/name", "/scopes", "/expiresAt", "/ipAllow"];

/** What a key is called, what it may do, how long, and from where. */
export function KeyFields({ draft, onChange, error }: KeyFieldsProps) {
  return (
    <>
      <Field
        label="Name"
        hint="Where the key will live, so that you find it again."
        problems={problemsAt(error, "/name")}
      >
        {(links) => (
          <input
            {...links}
            type="text"
            autoComplete="off"
            placeholder="Newsroom server"
            value={draft.name}
            onChange={(event) => onChange({ name: event.target.value })}
            className={fieldLook}
          />
        )}
      </Field>
      <ScopeFields
        legend="What it may do"
        chosen={draft.scopes}
        onChange={(scopes) => onChange({ scopes })}
        error={error}
      />
      <ExpiryFields draft={draft} onChange={onChange} error={error} />
      <AddressField draft={draft} onChange={onChange} error={error} />
    </>
  );
}

const lifetimes: readonly (readonly [Lifetime, string])[] = [
  ["none", "Never"],
  ["30", "In 30 days"],
  ["90", "In 90 days"],
  ["365", "In 365 days"],
  ["date", "On a date"],
];

function ExpiryFields({ draft, onChange, error }: KeyFieldsProps) {
  const problems = problemsAt(error, "/expiresAt");
  const dated = draft.lifetime === "date";
  return (
    <div className="grid items-start gap-5 sm:grid-cols-2">
      <Field label="It expires" problems={dated ? [] : problems}>
        {(links) => (
          <FieldSelect
            {...links}
            value={draft.lifetime}
            onChange={(event) => onChange({ lifetime: event.target.value as Lifetime })}
          >
            {lifetimes.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </FieldSelect>
        )}
      </Field>
      {dated ? (
        <Field label="Date and time" aside="your time" problems={problems}>
          {(links) => (
            <input
              {...links}
              type="datetime-local"
              value={draft.date}
              onChange={(event) => onChange({ date: event.target.value })}
              className={fieldLook}
            />
          )}
        </Field>
      ) : null}
    </div>
  );
}

function AddressField({ draft, onChange, error }: KeyFieldsProps) {
  const own = useSession()?.address;
  const listed = addressesOf(draft);
  const missing = own !== undefined && !listed.includes(own);
  return (
    <div>
      <Field
        label="Allowed addresses"
        aside="optional"
        hint="IPv4, IPv6 or ranges such as 203.0.113.0/24, one on each line. Empty means any."
        problems={problemsAt(error, "/ipAllow")}
      >
        {(links) => (
          <textarea
            {...links}
            {...keptHere}
            rows={Math.min(6, Math.max(2, listed.length + 1))}
            value={draft.addresses}
            onChange={(event) => onChange({ addresses: event.target.value })}
            className={`${fieldLook} resize-y py-2.5 font-mono text-small leading-normal`}
          />
        )}
      </Field>
      {missing ? (
        <Button kind="text" onClick={() => onChange({ addresses: [...listed, own].join("\n") })}>
          Add my address, {own}
        </Button>
      ) : null}
    </div>
  );
}
