import type { ReactNode } from "react";
import { Icon } from "../ui/icon.tsx";

/** Navigation that folds where there is no room beside the text. */
export function FoldedNav({ name, className, children }: { name: string; className: string; children: ReactNode }) {
  return (
    <details
      className={`group/fold mb-8 rounded-lg border border-border bg-elevated px-5 py-1 print:hidden ${className}`}
    >
      <summary className="flex min-h-11 list-none items-center justify-between text-note font-medium [&::-webkit-details-marker]:hidden">
        {name}
        <Icon name="chevron" className="size-4 transition-transform group-open/fold:rotate-90" />
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
