import type { ReactNode } from "react";
import { Button } from "../ui/button.tsx";

interface SaveLineProps {
  readonly changed: boolean;
  readonly busy: boolean;
  /** What else can be done while something is changed. */
  readonly children?: ReactNode;
}

/** The foot of a form that changes something: nothing to press while nothing is changed. */
export function SaveLine({ changed, busy, children }: SaveLineProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
      {changed ? (
        <>
          <Button kind="ink" submit busy={busy && "Saving"}>
            Save the changes
          </Button>
          {children}
        </>
      ) : (
        <p className="text-note text-muted-text">Nothing is changed.</p>
      )}
    </div>
  );
}
