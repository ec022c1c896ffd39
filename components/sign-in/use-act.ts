import { useState } from "react";

export interface Act {
  readonly run: () => Promise<void>;
  readonly busy: boolean;
  readonly error: unknown;
  /** Forgets the error, where something else is tried now. */
  readonly forget: () => void;
}

/** Something that a button does once at a time, and what became of it. */
export function useAct(work: () => Promise<void>): Act {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async () => {
    if (busy) return;
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, error, forget: () => setError(null) };
}
