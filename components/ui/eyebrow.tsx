import type { ReactNode } from "react";

/** Small capitals above a heading. */
export function Eyebrow({ children, className = "text-muted-text" }: { children: ReactNode; className?: string }) {
  return (
    <p className={`text-eyebrow leading-normal font-semibold tracking-[0.22em] uppercase ${className}`}>{children}</p>
  );
}
