import { Field, fieldLook } from "../ui/field.tsx";
import { refusalAt } from "./refusal-words.ts";

interface EmailFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: unknown;
}

export function EmailField({ value, onChange, error }: EmailFieldProps) {
  return (
    <Field label="Mail address" problems={refusalAt(error, "email")}>
      {(links) => (
        <input
          {...links}
          type="email"
          name="email"
          autoComplete="email"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={fieldLook}
        />
      )}
    </Field>
  );
}
