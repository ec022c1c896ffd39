import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { readAnew } from "../../api/mutation.ts";

const slowMs = 300;

/** True once something takes long enough to say so. Then the clock is read, too: it tells how far it has come. */
export function useSlow(busy: boolean): boolean {
  const client = useQueryClient();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!busy) return;
    const timer = setTimeout(() => {
      setSlow(true);
      readAnew(client, "getClock");
    }, slowMs);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [busy, client]);
  return slow;
}
