import type { PortalSession } from "./session.ts";
import { useSession } from "./use-session.ts";

/** Whether this person may do what needs a scope. Who is in no workspace yet will own the one that they make. */
export function useMay(scope: PortalSession["scopes"][number]): boolean {
  const session = useSession();
  return !session?.workspace || session.scopes.includes(scope);
}
