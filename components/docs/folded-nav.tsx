import type { ReactNode } from "react";

/** Navigation that folds where there is no room beside the text. */
export function FoldedNav({ name, className, children }: { name: string; className: string; children: ReactNode }) {
  return (
    <details className={`mb-8 rounded-lg border border-border bg-elevated px-5 py-1 print:hidden ${className}`}>
      <summary className="flex min-h-11 items-center text-note font-medium">{name}</summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
