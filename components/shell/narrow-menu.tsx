"use client";

import { usePathname } from "next/navigation";
import { Icon } from "../ui/icon.tsx";
import { useFoldMenu } from "../ui/use-fold-menu.ts";
import { useDoor } from "./use-door.ts";

interface Way {
  readonly href: string;
  readonly name: string;
}

/** The ways of the header, on a screen that has no room for them in a row. */
export function NarrowMenu({ ways }: { ways: readonly Way[] }) {
  const { close, details } = useFoldMenu();
  const pathname = usePathname();
  const door = useDoor();
  const settings = { href: "/settings", name: "Settings" };
  return (
    <details {...details} className="relative -mr-3 sm:hidden">
      <summary
        aria-label="Menu"
        className="inline-grid size-11 cursor-pointer list-none place-items-center rounded-full hover:bg-muted [&::-webkit-details-marker]:hidden"
      >
        <Icon name="menu" className="size-5" />
      </summary>
      <nav
        aria-label="Menu"
        className="absolute top-13 right-3 z-20 w-60 rounded-card border border-border-strong bg-elevated p-2"
      >
        <ul>
          {[...ways, settings, ...(door ? [door] : [])].map(({ href, name }) => (
            <li key={name} className={name === settings.name ? "mt-2 border-t border-border pt-2" : ""}>
              <a
                href={href}
                aria-current={pathname.startsWith(href) ? "true" : undefined}
                onClick={() => close()}
                className="flex min-h-12 items-center rounded-md px-4 hover:bg-muted aria-[current]:font-medium aria-[current]:text-primary"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
