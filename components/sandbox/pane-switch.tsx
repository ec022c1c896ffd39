"use client";

import { goTo, useAddress } from "../settings/use-address.ts";

const panes = [
  { id: "compose", name: "Compose" },
  { id: "log", name: "Log" },
  { id: "catcher", name: "Catcher" },
  { id: "clock", name: "Clock" },
] as const;
export type Pane = (typeof panes)[number]["id"];

/** Which part a narrow screen shows. A wide one shows them all. */
export function usePane(): Pane {
  const asked = useAddress().params.get("pane");
  return panes.find(({ id }) => id === asked)?.id ?? "compose";
}

/** The four parts of the console, for a screen that has room for one. */
export function PaneSwitch() {
  const address = useAddress();
  const pane = usePane();
  return (
    <nav aria-label="Parts of the console" className="sticky top-(--shell) z-5 -mx-4 mb-3 bg-background px-4 lg:hidden">
      <ul className="grid grid-cols-4 border-b border-border">
        {panes.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === pane ? "true" : undefined}
              onClick={() =>
                goTo(
                  address.with({
                    pane: id === "compose" ? null : id,
                    ...(id === "log" || id === "catcher" ? { dock: id === "log" ? null : id } : {}),
                  }),
                )
              }
              className="min-h-12 w-full border-b-2 border-transparent text-small text-muted-text aria-[current]:border-ink aria-[current]:font-medium aria-[current]:text-ink"
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
