import { type PortalSession, session } from "./session.ts";
import { useStore } from "./use-store.ts";

/** Who this browser is signed in as; not known while the page wakes up. */
export function useSession(): PortalSession | null | undefined {
  return useStore(session, undefined);
}
