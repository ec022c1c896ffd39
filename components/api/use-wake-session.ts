import { useEffect } from "react";
import { type PortalSession, wakeSession } from "./session.ts";
import { useSession } from "./use-session.ts";

/** Who is signed in, and the first question about it. */
export function useWakeSession(): PortalSession | null | undefined {
  useEffect(() => {
    void wakeSession();
  }, []);
  return useSession();
}
