import type { ReactNode } from "react";
import { DisplayHeading } from "./display-heading.tsx";

interface EmptyStateProps {
  readonly title: string;
  readonly italic?: string;
  readonly children?: ReactNode;
}

/** Where nothing is yet: what is true now, and the next step. */
export function EmptyState({ title, italic, children }: EmptyStateProps) {
  return (
    <div className="rounded-card border border-border bg-elevated p-6 sm:p-8">
      <DisplayHeading size="small" italic={italic}>
        {title}
      </DisplayHeading>
      {children ? <div className="mt-2.5 max-w-xl text-note leading-[1.6] text-muted-text">{children}</div> : null}
    </div>
  );
}
