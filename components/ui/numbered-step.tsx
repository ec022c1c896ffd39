import type { ReactNode } from "react";

interface NumberedStepProps {
  readonly number: number;
  readonly title: string;
  readonly id?: string;
  /** Id of the field that the title labels. */
  readonly labels?: string;
  readonly aside?: ReactNode;
  readonly last?: boolean;
  /** Done, or where everything led: its circle is full. */
  readonly full?: boolean;
  readonly children: ReactNode;
}

/** One step of a figure: its number in a circle, and a line down to the next. */
export function NumberedStep(props: NumberedStepProps) {
  const { number, title, id, labels, aside, last = false, full = last, children } = props;
  const line = last
    ? ""
    : "before:absolute before:top-15 before:-bottom-6 before:left-4.5 before:w-px before:bg-border-strong max-sm:before:hidden";
  const circle = full ? "border-ink bg-ink text-background" : "border-control bg-elevated";
  return (
    <li id={id} className={`relative grid pt-6 sm:grid-cols-[3.5rem_minmax(0,1fr)] ${line}`}>
      <span
        aria-hidden="true"
        className={`grid size-9 place-items-center rounded-full border font-display text-small lining-nums max-sm:absolute max-sm:top-6 ${circle}`}
      >
        {number}
      </span>
      <div className="min-w-0">
        <div className="mb-2 flex min-h-9 flex-wrap items-baseline justify-between gap-x-3 pt-1 max-sm:flex-col max-sm:pl-12">
          {labels ? (
            <label htmlFor={labels} className="font-semibold">
              {title}
            </label>
          ) : (
            <b className="font-semibold">{title}</b>
          )}
          {aside ? <span className="text-small text-muted-text tabular-nums">{aside}</span> : null}
        </div>
        {children}
      </div>
    </li>
  );
}
