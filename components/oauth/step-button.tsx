import { lazy, type ReactNode, Suspense, useId, useState } from "react";
import { Button } from "../ui/button.tsx";

const FailureNote = lazy(async () => ({ default: (await import("../ui/failure-note.tsx")).FailureNote }));

interface StepButtonProps {
  /** What must be done before; null when it can be pressed. */
  readonly need: string | null;
  /** What did not happen when it fails. */
  readonly doing: string;
  readonly act: () => Promise<void>;
  readonly children: ReactNode;
}

/** The press that a step asks for, with the reason beside it while it cannot be pressed. */
export function StepButton({ need, doing, act, children }: StepButtonProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const why = useId();
  const press = async () => {
    setBusy(true);
    setError(null);
    await act().catch(setError);
    setBusy(false);
  };
  return (
    <div className="no-js:hidden mt-4">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button
          kind="ink"
          busy={busy && "One moment"}
          waits={need !== null}
          aria-describedby={need === null ? undefined : why}
          onClick={() => void press()}
          className={need === null ? "" : "border-border! bg-muted! text-muted-text!"}
        >
          {children}
        </Button>
        {need === null ? null : (
          <span id={why} className="text-small text-muted-text">
            {need}
          </span>
        )}
      </p>
      <Suspense>{error ? <FailureNote error={error} doing={doing} /> : null}</Suspense>
    </div>
  );
}
