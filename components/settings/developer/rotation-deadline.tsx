import type { ReactNode } from "react";
import { localWords } from "../../ui/local-words.ts";
import { exactWords } from "../../ui/time-words.ts";

interface RotationDeadlineProps {
  readonly at: number;
  /** What happens then. */
  readonly then: string;
  /** Whose clock that is, where it is not everybody's. */
  readonly clock?: string;
  /** What a rotation leaves as it is. */
  readonly children: ReactNode;
}

/** Until when two secrets work beside each other, named before anybody presses. */
export function RotationDeadline({ at, then, clock = "", children }: RotationDeadlineProps) {
  return (
    <>
      <p className="border-y border-border py-4.5 font-display text-[1.25rem] leading-[1.4] tracking-[-0.015em] lining-nums">
        Both secrets work until{" "}
        <time dateTime={new Date(at).toISOString()} className="font-medium whitespace-nowrap">
          {localWords(at)}
        </time>
        , then {then}.
      </p>
      <p className="mt-4 text-note leading-[1.6] text-muted-text">
        That is {exactWords(at)}
        {clock}. {children}
      </p>
    </>
  );
}
