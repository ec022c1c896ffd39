"use client";

import { usePathname } from "next/navigation";
import { useSession } from "../api/use-session.ts";
import { useVisitor } from "../api/use-visitor.ts";

/** The way in, for who has no account here: a visitor keeps the sandbox by it. Nothing for somebody who is signed in. */
export function DoorLink({ className }: { className: string }) {
  const session = useSession();
  const visitor = useVisitor();
  const pathname = usePathname();
  if (session && !session.user.anonymous) return null;
  const inside = pathname.startsWith("/settings") ? `?next=${encodeURIComponent(pathname)}` : "";
  return (
    <a
      href={`/sign-in${inside}`}
      aria-current={pathname.startsWith("/sign-in") ? "page" : undefined}
      className={className}
    >
      <span>{session || visitor?.expiresAt ? "Keep this sandbox" : "Sign in"}</span>
    </a>
  );
}
