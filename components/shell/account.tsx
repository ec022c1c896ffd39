"use client";

import { usePathname } from "next/navigation";
import { useVisitor } from "../api/use-visitor.ts";
import { useWakeSession } from "../api/use-wake-session.ts";
import { AccountMenu } from "./account-menu.tsx";

/** Who is signed in, or the door to it. A visitor keeps the sandbox by the same door. */
export function Account() {
  const session = useWakeSession();
  const visitor = useVisitor();
  const pathname = usePathname();
  if (session && !session.user.anonymous) return <AccountMenu session={session} />;
  const inside = pathname.startsWith("/settings") ? `?next=${encodeURIComponent(pathname)}` : "";
  return (
    <a
      href={`/sign-in${inside}`}
      aria-current={pathname.startsWith("/sign-in") ? "page" : undefined}
      className="pencil inline-flex min-h-11 items-center text-note whitespace-nowrap max-sm:hidden"
    >
      <span>{session || visitor?.expiresAt ? "Keep this sandbox" : "Sign in"}</span>
    </a>
  );
}
