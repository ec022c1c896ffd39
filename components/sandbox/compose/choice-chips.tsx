"use client";

import { Icon } from "../../ui/icon.tsx";
import { denseChip } from "./field-look.ts";

interface ChoiceChipsProps {
  readonly choices: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Any number of names, each a press. What is chosen and not among them stays, and can be taken out. */
export function ChoiceChips({ choices, chosen, onChange }: ChoiceChipsProps) {
  const strangers = chosen.filter((one) => !choices.includes(one));
  const toggle = (name: string) =>
    onChange(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return (
    <div className="flex flex-wrap gap-1.5">
      {[...choices, ...strangers].map((name) => {
        const on = chosen.includes(name);
        const strange = strangers.includes(name);
        return (
          <button
            key={name}
            type="button"
            aria-pressed={on}
            onClick={() => toggle(name)}
            className={`${denseChip} ${strange ? "border-danger! bg-elevated! text-danger!" : ""}`}
          >
            {on ? <Icon name={strange ? "cross" : "check"} className="-ml-0.5 size-3" /> : null}
            {name}
          </button>
        );
      })}
    </div>
  );
}
