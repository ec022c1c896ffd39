"use client";

import { usePathname } from "next/navigation";
import { Icon } from "../ui/icon.tsx";
import { useMode } from "./use-mode.ts";
import { ViewLink } from "./view-link.tsx";

const half =
  "inline-flex min-h-11 items-center gap-2 rounded-full px-4.5 text-note font-medium hover:bg-muted aria-[current]:bg-ink aria-[current]:text-background";

/** Test or live, in the address. It changes what every page of Settings shows. */
export function ModeSwitch() {
  const mode = useMode();
  const pathname = usePathname();
  const current = (one: typeof mode) => (mode === one ? "true" : undefined);
  return (
    <nav aria-label="Mode" className="inline-flex rounded-full border border-control bg-elevated p-0.75">
      <ViewLink href={`${pathname}?mode=test`} aria-current={current("test")} className={half}>
        <Icon name="ring" className="size-3.5" />
        Test
      </ViewLink>
      <ViewLink href={`${pathname}?mode=live`} aria-current={current("live")} className={half}>
        <Icon name="dot" className="size-2.5" />
        Live
      </ViewLink>
    </nav>
  );
}
