import { Icon } from "../ui/icon.tsx";
import { DoorLink } from "./door-link.tsx";

interface Way {
  readonly href: string;
  readonly name: string;
}

const row =
  "flex min-h-12 items-center rounded-md px-4 hover:bg-muted aria-[current]:font-medium aria-[current]:text-primary";

/** The ways of the header, on a screen that has no room for them in a row. What else it does is in `fold-menus.ts`. */
export function NarrowMenu({ ways }: { ways: readonly Way[] }) {
  return (
    <details data-menu className="relative -mr-3 sm:hidden">
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
          {ways.map(({ href, name }) => (
            <li key={name}>
              <a href={href} className={row}>
                {name}
              </a>
            </li>
          ))}
          <li className="mt-2 border-t border-border pt-2">
            <a href="/settings" className={row}>
              Settings
            </a>
          </li>
          <li className="empty:hidden">
            <DoorLink className={row} />
          </li>
        </ul>
      </nav>
    </details>
  );
}
