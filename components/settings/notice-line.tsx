import type { ReactNode } from "react";

/** A line of its own above the page, with the one thing to do about it. */
export function Line({ action, children }: { action?: ReactNode; children: ReactNode }) {
  return (
    <div className="mt-6 flex flex-wrap items-center justify-between gap-x-8 gap-y-3 rounded-card border border-border-strong py-3.5 pr-4 pl-5 text-note leading-normal sm:pl-6">
      <p className="min-w-0 flex-1 basis-80">{children}</p>
      {action}
    </div>
  );
}
