import type { ReactNode } from "react";

interface LessonProps {
  readonly title: string;
  readonly italic: string;
  readonly children: ReactNode;
}

/** What a panel will show, and the one thing to do for it, where there is nothing to show yet. */
export function Lesson({ title, italic, children }: LessonProps) {
  return (
    <div className="grid items-start gap-x-6 gap-y-3 px-5 pt-6 pb-7 md:grid-cols-[minmax(0,23.75rem)_minmax(0,1fr)]">
      <PanelHeading title={title} italic={italic} />
      <div className="max-w-xl text-small leading-[1.6]">{children}</div>
    </div>
  );
}

/** The statement of a panel or of a part of one, in two lines. */
export function PanelHeading({ title, italic }: { title: ReactNode; italic: string }) {
  return (
    <h3 className="font-display text-[1.625rem] leading-[1.12] tracking-[-0.03em] text-balance lining-nums tabular-nums">
      {title} <i className="block font-display-italic font-light text-primary italic">{italic}</i>
    </h3>
  );
}
