"use client";

import { usePlace } from "../../api/place.ts";
import { Field, fieldLook } from "../../ui/field.tsx";
import { addressHint } from "./full-address.ts";

interface AddressFieldProps {
  readonly label: string;
  readonly value: string;
  readonly problems: readonly { readonly detail: string }[];
  readonly onChange: (value: string) => void;
}

/** Where an endpoint leads. */
export function AddressField({ label, value, problems, onChange }: AddressFieldProps) {
  const { mode } = usePlace();
  return (
    <Field label={label} hint={addressHint(mode)} problems={problems}>
      {(links) => (
        <input
          {...links}
          type="url"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={`${fieldLook} font-mono text-small`}
        />
      )}
    </Field>
  );
}
