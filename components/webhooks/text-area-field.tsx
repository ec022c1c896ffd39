import { type ClipboardEvent, type ReactNode, useId } from "react";

interface TextAreaFieldProps {
  readonly label: string;
  readonly aside: string;
  readonly rows: number;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
  readonly onPaste?: (event: ClipboardEvent) => void;
  readonly children?: ReactNode;
}

/** What browsers might do with a text that somebody types, all of it off: nothing of it may leave the page. */
export const keptHere = {
  spellCheck: false,
  autoComplete: "off",
  autoCorrect: "off",
  autoCapitalize: "off",
  translate: "no",
} as const;

export const fieldLook =
  "block w-full rounded-md border border-control bg-elevated px-3.5 py-2.5 font-mono text-code leading-[1.6] placeholder:text-muted-text";

/** A field for a text that is pasted, with its label and a remark on the right. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { label, aside, rows, value, placeholder, onChange, onPaste, children } = props;
  const field = useId();
  return (
    <div>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <label htmlFor={field} className="font-semibold">
          {label}
        </label>
        <span id={`${field}-aside`} className="text-small text-muted-text tabular-nums">
          {aside}
        </span>
      </div>
      <textarea
        {...keptHere}
        id={field}
        aria-describedby={`${field}-aside`}
        rows={rows}
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
        onPaste={onPaste}
        className={`${fieldLook} resize-y break-all`}
      />
      {children}
    </div>
  );
}
