import type { ReactNode } from "react";
import { DisplayHeading } from "../ui/display-heading.tsx";
import { Eyebrow } from "../ui/eyebrow.tsx";

interface DoorFrameProps {
  readonly eyebrow: string;
  readonly title: string;
  readonly italic: string;
  /** What stands under the statement. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A page with one thing to do: what it is about on the left, the thing itself on a card. */
export function DoorFrame({ eyebrow, title, italic, aside, children }: DoorFrameProps) {
  return (
    <div className="wrap grid items-start gap-x-20 gap-y-10 pt-12 pb-10 sm:pt-20 md:grid-cols-[minmax(0,1fr)_minmax(0,27.5rem)]">
      <div>
        <Eyebrow>{eyebrow}</Eyebrow>
        <div className="mt-4">
          <DisplayHeading as="h1" size="page" italic={italic}>
            {title}
          </DisplayHeading>
        </div>
        {aside ? <div className="mt-6 max-w-md text-prose leading-[1.65] text-muted-text">{aside}</div> : null}
      </div>
      <div className="rounded-card border border-border bg-elevated p-6 sm:p-8">{children}</div>
    </div>
  );
}
