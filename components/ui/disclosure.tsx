import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

interface DisclosureProps {
  readonly title: ReactNode;
  /** What is known without opening it, on the right. */
  readonly aside?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something to open in place. */
export function Disclosure({ title, aside, open = false, children }: DisclosureProps) {
  return (
    <details open={open} className="group/fold">
      <summary className="flex min-h-11 list-none items-center gap-2 text-note font-medium [&::-webkit-details-marker]:hidden">
        <Icon name="chevron" className="size-4 transition-transform group-open/fold:rotate-90" />
        {title}
        {aside ? <span className="ml-auto text-right text-code font-normal text-muted-text">{aside}</span> : null}
      </summary>
      <div className="pt-1 pb-2">{children}</div>
    </details>
  );
}
