"use client";

import { usePathname } from "next/navigation";
import { useSession } from "../api/use-session.ts";

/** The door to Settings, underlined while one is inside. On a narrow screen it gives way to the account, whose menu has it too. */
export function SettingsLink() {
  const inside = usePathname().startsWith("/settings");
  const session = useSession();
  const inMenu = session && !session.user.anonymous;
  return (
    <a
      href="/settings"
      aria-current={inside ? "true" : undefined}
      className={`pencil inline-flex min-h-11 items-center text-note ${inMenu ? "max-sm:hidden" : ""}`}
    >
      <span>Settings</span>
    </a>
  );
}
