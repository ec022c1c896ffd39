"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { Eyebrow } from "../ui/eyebrow.tsx";

interface SectionProps {
  /** The name of the part in an address, after #. */
  readonly anchor?: string;
  readonly eyebrow: string;
  readonly title: string;
  readonly italic: string;
  /** What stands under the statement: a sentence, and what can be done. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page: the statement on the left, the matter on the right. */
export function Section({ anchor, eyebrow, title, italic, aside, children }: SectionProps) {
  const id = useId();
  const part = useRef<HTMLElement>(null);
  // The browser looked for it before anything of the page was there.
  useEffect(() => {
    if (anchor && location.hash === `#${anchor}`) part.current?.scrollIntoView();
  }, [anchor]);
  return (
    <section
      ref={part}
      id={anchor}
      aria-labelledby={id}
      className="grid scroll-mt-(--shell) gap-x-14 gap-y-7 border-border py-12 sm:py-16 [section+&]:border-t lg:grid-cols-[15.5rem_minmax(0,1fr)]"
    >
      <header className="max-lg:max-w-xl">
        <div className="lg:sticky lg:top-[calc(var(--shell)+2.5rem)]">
          <Eyebrow>{eyebrow}</Eyebrow>
          <h2 id={id} className="mt-3.5 mb-4 font-display text-[2rem] leading-[1.08] tracking-[-0.03em] text-balance">
            {title} <i className="block font-display-italic font-light text-primary italic">{italic}</i>
          </h2>
          <div className="text-note leading-[1.6] text-muted-text">{aside}</div>
        </div>
      </header>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
