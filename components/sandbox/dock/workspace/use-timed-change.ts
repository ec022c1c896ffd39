import { useState } from "react";
import { stopwatch } from "../../../api/browser-time.ts";
import type { Input } from "../../../api/client.ts";
import type { UsedOperation } from "../../../api/operations.ts";
import { useChange } from "../../../api/use-api.ts";

/** A change that says how long it took, as somebody waited for it. */
export function useTimedChange<Id extends UsedOperation>(id: Id) {
  const change = useChange(id);
  const [tookMs, setTookMs] = useState<number | null>(null);
  const make = (input: Input<Id>, then: { done?: (ms: number) => void; refused?: (error: Error) => void } = {}) => {
    const elapsed = stopwatch();
    setTookMs(null);
    change.mutate(input, {
      onSuccess: () => {
        const ms = elapsed();
        setTookMs(ms);
        then.done?.(ms);
      },
      ...(then.refused ? { onError: then.refused } : {}),
    });
  };
  return { change, tookMs, make };
}
