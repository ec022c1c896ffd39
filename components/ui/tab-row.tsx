"use client";

import { type KeyboardEvent, useRef } from "react";

interface TabRowProps {
  readonly name: string;
  readonly tabs: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** Id of the panel that the tabs change. */
  readonly panel: string;
  /** On code, or on the ground of a page. */
  readonly on?: keyof typeof grounds;
}

const grounds = {
  code: {
    row: "sm:gap-x-1",
    tab: "min-h-11 px-1.5 text-small sm:px-3 text-code-comment hover:text-code-plain focus-visible:outline-code-keyword aria-selected:border-code-plain aria-selected:text-code-plain",
  },
  page: {
    row: "gap-x-6",
    tab: "-mb-px min-h-12 text-note text-muted-text hover:text-ink focus-visible:-outline-offset-2 aria-selected:border-ink aria-selected:font-medium aria-selected:text-ink",
  },
} as const;

/** Real tabs: one stop for Tab, arrows to move, Home and End. */
export function TabRow({ name, tabs, chosen, onChoose, panel, on = "code" }: TabRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    // From where the focus is: the choice may still be on its way when a second arrow comes.
    const from = event.target instanceof HTMLElement ? event.target.dataset.tab : undefined;
    const at = tabs.findIndex((tab) => tab.id === (from ?? chosen));
    const last = tabs.length - 1;
    const next = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ];
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.id);
    row.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  return (
    <div
      ref={row}
      role="tablist"
      aria-label={name}
      onKeyDown={move}
      className={`no-js:hidden flex flex-wrap ${grounds[on].row}`}
    >
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={`${panel}-${tab.id}`}
          data-tab={tab.id}
          aria-selected={tab.id === chosen}
          aria-controls={panel}
          tabIndex={tab.id === chosen ? 0 : -1}
          onClick={() => onChoose(tab.id)}
          className={`border-b-2 border-transparent ${grounds[on].tab}`}
        >
          {tab.name}
        </button>
      ))}
    </div>
  );
}
