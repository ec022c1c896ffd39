import Link from "next/link";
import { useSession } from "../api/use-session.ts";
import { Icon } from "../ui/icon.tsx";
import { type SettingsTab, tabsFor } from "./tabs.ts";

const numeral = "font-display text-small leading-none tabular-nums lining-nums";

/** The row of tabs: links to pages, so it is a nav. On a narrow screen it folds into the one that is open. */
export function SettingsTabs({ current }: { current: string }) {
  const tabs = tabsFor(useSession()?.readsFeedback || current === "feedback");
  const at = Math.max(
    0,
    tabs.findIndex(({ slug }) => slug === current),
  );
  const tab = tabs[at];
  if (!tab) return null;
  const place = `${two(at + 1)} / ${two(tabs.length)}`;
  // Six need the room of the place, and fold sooner.
  const crowded = tabs.length > 5;
  return (
    <nav aria-label={`Settings, ${tab.name} shown`}>
      <ul
        className={`flex items-stretch gap-5 border-b border-border-strong ${crowded ? "max-xl:hidden" : "max-md:hidden xl:gap-7"}`}
      >
        {tabs.map((one, index) => (
          <li key={one.slug} className="flex">
            <TabLink tab={one} number={index + 1} current={index === at} />
          </li>
        ))}
        {crowded ? null : (
          <li
            aria-hidden="true"
            className={`ml-auto self-center pb-1.5 tracking-[0.08em] whitespace-nowrap text-muted-text ${numeral}`}
          >
            {place}
          </li>
        )}
      </ul>
      <div className={crowded ? "xl:hidden" : "md:hidden"}>
        <FoldedTabs key={current} tabs={tabs} tab={tab} at={at} place={place} />
      </div>
    </nav>
  );
}

interface FoldedTabsProps {
  readonly tabs: readonly SettingsTab[];
  readonly tab: SettingsTab;
  readonly at: number;
  readonly place: string;
}

function FoldedTabs({ tabs, tab, at, place }: FoldedTabsProps) {
  const head = (
    <span className="flex items-center gap-3 py-3">
      <TabFace tab={tab} number={at + 1} current captions />
      <span aria-hidden="true" className={`ml-auto tracking-[0.08em] text-muted-text ${numeral}`}>
        {place}
      </span>
      {tabs.length > 1 ? <Icon name="down" className="size-5 transition-transform group-open/tabs:rotate-180" /> : null}
    </span>
  );
  if (tabs.length === 1) return <p className="border-y border-border-strong">{head}</p>;
  return (
    <details className="group/tabs border-y border-border-strong">
      <summary className="list-none [&::-webkit-details-marker]:hidden">{head}</summary>
      <ul className="pb-2">
        {tabs.map((one, index) =>
          index === at ? null : (
            <li key={one.slug} className="border-t border-border">
              <Link href={`/settings/${one.slug}`} prefetch={false} className="flex items-center gap-3 py-2.5">
                <TabFace tab={one} number={index + 1} current={false} captions />
              </Link>
            </li>
          ),
        )}
      </ul>
    </details>
  );
}

function TabLink({ tab, number, current }: { tab: SettingsTab; number: number; current: boolean }) {
  return (
    <Link
      href={`/settings/${tab.slug}`}
      prefetch={false}
      aria-current={current ? "page" : undefined}
      className="-mb-px flex items-center gap-3 border-b-2 border-transparent pt-3 pb-4 transition-colors duration-350 hover:border-border-strong aria-[current]:border-ink"
    >
      <TabFace tab={tab} number={number} current={current} />
    </Link>
  );
}

interface TabFaceProps {
  readonly tab: SettingsTab;
  readonly number: number;
  readonly current: boolean;
  readonly captions?: boolean;
}

function TabFace({ tab, number, current, captions = false }: TabFaceProps) {
  return (
    <>
      <span aria-hidden="true" className={`min-w-5 ${numeral} ${current ? "text-primary" : "text-muted-text"}`}>
        {two(number)}
      </span>
      <span
        className={`grid size-9 flex-none place-items-center rounded-full border ${current ? "border-ink bg-ink text-background" : "border-border-strong"}`}
      >
        <Icon name={tab.icon} className="size-4.5" />
      </span>
      <span className="leading-snug">
        <span className="block text-note font-medium">{tab.name}</span>
        <span className={`block text-code whitespace-nowrap text-muted-text ${captions ? "" : "max-xl:hidden"}`}>
          {tab.caption}
        </span>
      </span>
    </>
  );
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
