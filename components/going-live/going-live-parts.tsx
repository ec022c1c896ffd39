import type { ReactNode } from "react";
import { CheckState } from "./check-state.tsx";
import { CheckStatus } from "./check-status.tsx";
import type { CheckId } from "./verdicts.ts";

/** One point of the list. With `of`, the page finds out by itself whether it is done. */
function Check({ title, of, children }: { title: string; of?: CheckId; children: ReactNode }) {
  return (
    <section aria-label={title} className="max-w-[44rem] border-b border-border py-4 [&_.guide-p]:my-1">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <p className="mr-auto font-medium">{title}</p>
        {of ? <CheckState of={of} /> : null}
      </div>
      <div className="text-muted-text">{children}</div>
    </section>
  );
}

/** What the guide to going live adds to the parts of every guide. */
export const goingLiveParts = { Check, CheckStatus };
