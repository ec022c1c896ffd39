import type { ReactNode } from "react";
import { type Composition, compositionHref } from "../sandbox/composition.ts";
import { buttonLook } from "../ui/button.tsx";
import { DisplayHeading } from "../ui/display-heading.tsx";
import { Eyebrow } from "../ui/eyebrow.tsx";
import { Icon } from "../ui/icon.tsx";
import { dateWords, exactWords } from "../ui/time-words.ts";

/** Where a copy comes from, and how long it stays. */
export interface Origin {
  /** The short name of the workspace. */
  readonly from: string;
  readonly madeAt: string;
  readonly endsAt: string;
}

interface SharedHeadProps {
  readonly what: string;
  readonly title: readonly [said: string, italic: string];
  readonly origin: Origin;
  /** What the console opens with; null where there is nothing to send. */
  readonly run: Composition | null;
  readonly runWords: string;
  readonly children: ReactNode;
}

/** What a shared page is, whose it is, and the way to do the same oneself. */
export function SharedHead({ what, title, origin, run, runWords, children }: SharedHeadProps) {
  const { from, madeAt, endsAt } = origin;
  return (
    <header>
      <Eyebrow>{what} · read only</Eyebrow>
      <div className="mt-5 lining-nums">
        <DisplayHeading as="h1" size="page" italic={title[1]}>
          {title[0]}
        </DisplayHeading>
      </div>
      <div className="mt-7">{children}</div>
      <dl className="mt-8 grid gap-x-10 divide-y divide-border border-y border-border sm:grid-cols-3 sm:divide-y-0">
        <Fact name="From">{from}</Fact>
        <Fact name="Copied on">{dateWords(Date.parse(madeAt))}</Fact>
        <Fact name="This link ends on">{exactWords(Date.parse(endsAt))}</Fact>
      </dl>
      <div className="mt-7 flex flex-wrap items-center gap-x-6 gap-y-3">
        {run ? (
          <a href={compositionHref(run)} className={buttonLook("ink")}>
            <Icon name="play" className="size-4" />
            Run it in my sandbox
          </a>
        ) : null}
        <p className="max-w-[44rem] text-note leading-normal text-muted-text">{runWords}</p>
      </div>
    </header>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="py-3 text-note leading-normal tabular-nums">
      <dt className="text-code text-muted-text">{name}</dt>
      <dd className="mt-0.5">{children}</dd>
    </div>
  );
}
