import { usePathname } from "next/navigation";
import { useSession } from "../api/use-session.ts";
import { useVisitor } from "../api/use-visitor.ts";

/** The way in, for who has no account here: a visitor keeps the sandbox by it. Null for somebody who is signed in. */
export function useDoor(): { readonly href: string; readonly name: string } | null {
  const session = useSession();
  const visitor = useVisitor();
  const pathname = usePathname();
  if (session && !session.user.anonymous) return null;
  const inside = pathname.startsWith("/settings") ? `?next=${encodeURIComponent(pathname)}` : "";
  return { href: `/sign-in${inside}`, name: session || visitor?.expiresAt ? "Keep this sandbox" : "Sign in" };
}
