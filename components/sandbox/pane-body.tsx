import type { ReactNode } from "react";

/** What scrolls in a pane, where the pane has a height of its own. The keyboard reaches it also when nothing in it can be pressed. */
export function PaneBody({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section
      aria-label={name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
      tabIndex={0}
      className="min-h-0 flex-1 px-5 pt-2 pb-5 focus-visible:-outline-offset-2 lg:overflow-y-auto lg:overscroll-contain"
    >
      {children}
    </section>
  );
}
