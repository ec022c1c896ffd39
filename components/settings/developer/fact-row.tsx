import type { ReactNode } from "react";

/** One fact of a list of facts: its name, small, above what it is. */
export function FactRow({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-code text-muted-text">{name}</dt>
      <dd className="text-note leading-normal">{children}</dd>
    </div>
  );
}
