"use client";

import { usePathname } from "next/navigation";
import { useWakeSession } from "../api/use-wake-session.ts";
import { AccountMenu } from "./account-menu.tsx";
import { useDoor } from "./use-door.ts";

/** Who is signed in, or the door to it; on a narrow screen the door is in the menu. */
export function Account() {
  const session = useWakeSession();
  const door = useDoor();
  const pathname = usePathname();
  if (session && !session.user.anonymous) return <AccountMenu session={session} />;
  return (
    <a
      href={door?.href}
      aria-current={pathname.startsWith("/sign-in") ? "page" : undefined}
      className="pencil inline-flex min-h-11 items-center text-note whitespace-nowrap max-sm:hidden"
    >
      <span>{door?.name}</span>
    </a>
  );
}
