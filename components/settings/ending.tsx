"use client";

import { Button } from "../ui/button.tsx";
import { FailureNote } from "../ui/failure-note.tsx";

interface EndingProps {
  /** What the button does, in its own words. */
  readonly verb: string;
  readonly busy: string | false;
  readonly error: unknown;
  /** What is so while the error stands. */
  readonly doing: string;
  readonly keep: string;
  readonly onPress: () => void;
  readonly onClose: () => void;
}

/** The foot of a dialog that ends something for good: the way back is where the focus begins. */
export function Ending({ verb, busy, error, doing, keep, onPress, onClose }: EndingProps) {
  return (
    <>
      {error ? (
        <div className="mt-4">
          <FailureNote error={error} doing={doing} onRetry={onPress} />
        </div>
      ) : null}
      <div className="mt-6 flex flex-wrap gap-3">
        <Button kind="end" busy={busy} onClick={onPress}>
          {verb}
        </Button>
        <Button data-start onClick={onClose}>
          {keep}
        </Button>
      </div>
    </>
  );
}
