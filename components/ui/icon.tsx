export type IconName =
  | "arrow"
  | "check"
  | "skip"
  | "play"
  | "copy"
  | "bang"
  | "ring"
  | "half"
  | "stop"
  | "sun"
  | "moon"
  | "menu"
  | "chevron"
  | "cross"
  | "repeat"
  | "new"
  | "search"
  | SettingsIcon;

/** Those that only Settings draws; its own sprite has them. */
type SettingsIcon =
  | "code"
  | "hook"
  | "list"
  | "gauge"
  | "people"
  | "down"
  | "left"
  | "plus"
  | "clock"
  | "tick"
  | "pause"
  | "slash"
  | "sending"
  | "dot";

/** An icon of the sprite that every page carries once; it is decoration, so give the words beside it. */
export function Icon({ name, className = "size-4" }: { name: IconName; className?: string }) {
  return (
    <svg className={className} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
