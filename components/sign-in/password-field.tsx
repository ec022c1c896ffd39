"use client";

import { useState } from "react";
import { Field, fieldLook } from "../ui/field.tsx";
import { refusalAt } from "./refusal-words.ts";

interface PasswordFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: unknown;
  readonly autoComplete: "current-password" | "new-password";
  readonly hint?: string;
}

/** A password, hidden until its owner wants to see it. */
export function PasswordField({ value, onChange, error, autoComplete, hint }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field label="Password" hint={hint} problems={refusalAt(error, "password")}>
      {(links) => (
        <span className="relative block">
          <input
            {...links}
            type={shown ? "text" : "password"}
            name="password"
            autoComplete={autoComplete}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className={`${fieldLook} pr-20`}
          />
          <button
            type="button"
            aria-pressed={shown}
            aria-label="Show the password"
            onClick={() => setShown(!shown)}
            className="absolute inset-y-0 right-0 rounded-md px-4 text-small underline decoration-control underline-offset-4"
          >
            {shown ? "Hide" : "Show"}
          </button>
        </span>
      )}
    </Field>
  );
}
