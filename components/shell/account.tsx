"use client";

import { useWakeSession } from "../api/use-wake-session.ts";
import { AccountMenu } from "./account-menu.tsx";
import { DoorLink } from "./door-link.tsx";

/** Who is signed in, or the door to it; on a narrow screen the door is in the menu. */
export function Account() {
  const session = useWakeSession();
  if (session && !session.user.anonymous) return <AccountMenu session={session} />;
  return <DoorLink className="pencil inline-flex min-h-11 items-center text-note whitespace-nowrap max-sm:hidden" />;
}
