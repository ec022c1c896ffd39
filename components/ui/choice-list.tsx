"use client";

import { type ReactNode, useId } from "react";

interface ChoiceListProps<Value extends string> {
  readonly legend: string;
  readonly chosen: Value;
  readonly choices: readonly { readonly value: Value; readonly name: string; readonly meaning: ReactNode }[];
  readonly onChoose: (value: Value) => void;
}

/** A few things in plain words, one to choose. */
export function ChoiceList<Value extends string>({ legend, chosen, choices, onChoose }: ChoiceListProps<Value>) {
  const group = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-note font-medium">{legend}</legend>
      <div className="divide-y divide-border overflow-clip rounded-md border border-control bg-background">
        {choices.map(({ value, name, meaning }) => (
          <label
            key={value}
            className="relative grid min-h-11 cursor-pointer grid-cols-[1.25rem_minmax(0,1fr)] items-start gap-x-3 px-4 py-3 hover:bg-muted/60 has-checked:bg-primary-soft has-focus-visible:outline-2 has-focus-visible:-outline-offset-2 has-focus-visible:outline-primary"
          >
            <input
              type="radio"
              name={group}
              value={value}
              checked={chosen === value}
              onChange={() => onChoose(value)}
              className="mt-0.75 size-4.5 accent-primary outline-none"
            />
            <span className="text-note leading-normal">
              <span className="font-medium">{name}</span>
              <span className="block text-code text-muted-text">{meaning}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
