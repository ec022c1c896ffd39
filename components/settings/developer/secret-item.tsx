import type { ReactNode } from "react";

/** One secret of a key, beside the number of its generation. */
export function SecretItem({ generation, children }: { generation: number; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-3">
      <span className="font-display text-part leading-[1.2] tracking-[-0.02em] lining-nums">
        <span className="sr-only">Generation </span>
        {generation}
      </span>
      <div className="min-w-0">{children}</div>
    </li>
  );
}
