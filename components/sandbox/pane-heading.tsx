import type { ReactNode } from "react";

/** The two lines at the top of a pane. */
export function PaneHeading({ children, italic }: { children: ReactNode; italic: string }) {
  return (
    <p className="font-display text-[1.625rem] leading-[1.1] tracking-[-0.03em] text-balance lining-nums tabular-nums">
      {children} <i className="block font-display-italic font-light text-primary italic">{italic}</i>
    </p>
  );
}
