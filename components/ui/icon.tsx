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
  | "repeat";

/** An icon of the sprite that every page carries once; it is decoration, so give the words beside it. */
export function Icon({ name, className = "size-4" }: { name: IconName; className?: string }) {
  return (
    <svg className={className} aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
