import type { ComponentProps, ReactNode } from "react";

interface ChoiceLineProps {
  readonly name: ReactNode;
  readonly meaning: string;
  readonly input: ComponentProps<"input">;
}

/** One of several things to choose or to tick, with what it means. */
export function ChoiceLine({ name, meaning, input }: ChoiceLineProps) {
  return (
    <li className="border-border not-first:border-t">
      <label className="flex cursor-pointer items-start gap-3 px-4 py-2.5 leading-snug">
        <input {...input} className="mt-1 size-4 flex-none accent-primary" />
        <span className="min-w-0">
          <span className="block font-medium">{name}</span>
          <span className="block text-code text-muted-text">{meaning}</span>
        </span>
      </label>
    </li>
  );
}
