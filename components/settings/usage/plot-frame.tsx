import type { ReactNode } from "react";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Eyebrow } from "../../ui/eyebrow.tsx";
import { ViewLink } from "../view-link.tsx";

interface PlotFrameProps {
  readonly id: string;
  readonly eyebrow: string;
  /** The result in words; the picture below only shows it. */
  readonly words: readonly [said: string, italic: string];
  readonly spans: { readonly name: string; readonly choices: readonly SpanChoice[] };
  readonly children: ReactNode;
  readonly note: ReactNode;
  /** The same numbers as a table. */
  readonly table: ReactNode;
}

interface SpanChoice {
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

/** A plot with the sentence that it proves above it, and its numbers below. */
export function PlotFrame({ id, eyebrow, words: [said, italic], spans, children, note, table }: PlotFrameProps) {
  return (
    <section aria-labelledby={id} className="border-b border-border py-12 sm:py-14">
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
        <div className="max-w-3xl">
          <Eyebrow>{eyebrow}</Eyebrow>
          <h2
            id={id}
            className="mt-3.5 font-display text-[1.75rem] leading-[1.15] tracking-[-0.025em] text-balance lining-nums tabular-nums"
          >
            {said} <i className="font-display-italic font-light text-primary italic">{italic}</i>
          </h2>
        </div>
        <nav aria-label={spans.name} className="inline-flex rounded-full border border-control bg-elevated p-0.75">
          {spans.choices.map(({ name, href, current }) => (
            <ViewLink
              key={name}
              href={href}
              aria-current={current ? "true" : undefined}
              className="inline-flex min-h-10 items-center rounded-full px-4 text-note font-medium whitespace-nowrap hover:bg-muted aria-[current]:bg-ink aria-[current]:text-background"
            >
              {name}
            </ViewLink>
          ))}
        </nav>
      </div>
      <div className="mt-8">{children}</div>
      <p className="mt-3 text-code leading-normal text-muted-text">{note}</p>
      <div className="mt-3">
        <Disclosure title="The same numbers as a table">{table}</Disclosure>
      </div>
    </section>
  );
}
