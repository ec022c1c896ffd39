import { useEffect } from "react";
import { type PortalSession, useSession, wakeSession } from "./session.ts";

/** Who is signed in, and the first question about it. */
export function useWakeSession(): PortalSession | null | undefined {
  useEffect(() => {
    void wakeSession();
  }, []);
  return useSession();
}
