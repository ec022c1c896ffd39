import { Icon } from "./icon.tsx";

interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}

/** A choice out of a few, by the browser's own list: it works by keyboard, by touch and by voice on every machine. */
export function SelectField({ label, value, choices, onChange }: SelectFieldProps) {
  return (
    <span className="relative inline-flex min-w-0 items-center">
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="min-h-11 max-w-full appearance-none rounded-md border border-control bg-elevated pr-9 pl-4 text-note hover:border-ink"
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.name}
          </option>
        ))}
      </select>
      <Icon name="down" className="pointer-events-none absolute right-3 size-4" />
    </span>
  );
}
