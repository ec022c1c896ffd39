import type { ReactNode } from "react";

/** A part of a reference page under its heading. */
export function ReferencePart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="reference-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
