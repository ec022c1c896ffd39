import type { ReactNode } from "react";

interface SwitchProps {
  readonly label: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** On or off, at once. A checkbox underneath, so that every machine knows it. */
export function Switch({ label, on, onChange }: SwitchProps) {
  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-3 text-note">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => onChange(event.target.checked)}
        className="peer sr-only"
      />
      <span
        aria-hidden="true"
        className="relative h-6 w-10 flex-none rounded-full border border-control bg-elevated transition-colors before:absolute before:top-1 before:left-1 before:size-3.5 before:rounded-full before:bg-control before:transition-transform peer-checked:border-ink peer-checked:bg-ink peer-checked:before:translate-x-4 peer-checked:before:bg-background peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-primary"
      />
      {label}
    </label>
  );
}
