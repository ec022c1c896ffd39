"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { Icon } from "../../ui/icon.tsx";

type State = Schema<"Clock">["state"];

interface RunChoiceProps {
  readonly state: State;
  /** Id of what it waits for; null when either can be pressed. */
  readonly waitsFor: string | null;
  readonly busy: boolean;
  readonly onChoose: (does: "freeze" | "resume") => void;
}

const half =
  "inline-flex min-h-10.5 flex-1 items-center justify-center gap-1 px-2 text-small text-muted-text first:rounded-l-full last:rounded-r-full hover:bg-muted focus-visible:z-1 aria-disabled:cursor-default aria-pressed:bg-ink aria-pressed:font-medium aria-pressed:text-background forced-colors:aria-pressed:underline md:min-h-8.5";

/** Frozen or running: of the two that holds which is pressed. */
export function RunChoice({ state, waitsFor, busy, onChoose }: RunChoiceProps) {
  const choice = (does: "freeze" | "resume", pressed: boolean) => ({
    type: "button" as const,
    "aria-pressed": pressed,
    "aria-disabled": busy || waitsFor ? true : undefined,
    "aria-describedby": waitsFor ?? undefined,
    onClick: () => {
      if (!busy && !waitsFor && !pressed) onChoose(does);
    },
    className: half,
  });
  return (
    <fieldset aria-label="The clock is" className="flex min-w-0 flex-1 rounded-full border border-control">
      <button {...choice("freeze", state === "frozen")}>
        <Icon name="pause" />
        Frozen
      </button>
      <button {...choice("resume", state === "running")}>
        <Icon name="play" />
        Running
      </button>
    </fieldset>
  );
}
