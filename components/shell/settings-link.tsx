"use client";

import { usePathname } from "next/navigation";

/** The door to Settings, underlined while one is inside. */
export function SettingsLink() {
  const inside = usePathname().startsWith("/settings");
  return (
    <a
      href="/settings"
      aria-current={inside ? "true" : undefined}
      className="pencil inline-flex min-h-11 items-center text-note max-sm:hidden"
    >
      <span>Settings</span>
    </a>
  );
}
