"use client";

import { useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { momentWords, secondWords } from "./clock-words.ts";
import { countOf, reservations } from "./told-words.ts";
import type { Told } from "./use-deeds.ts";

const firstShown = 20;

interface ToldListProps {
  readonly told: Told;
  readonly onDismiss: () => void;
  /** Does for real what a dry run told of. */
  readonly doing: { readonly busy: boolean; readonly go: () => void };
}

/** What happened on the way, in order, or what would. It stays until the next move, or until it is put away. */
export function ToldList({ told: { advance, tookMs }, onDismiss, doing }: ToldListProps) {
  const [all, setAll] = useState(false);
  const { dryRun, happened, from, to } = advance;
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const shown = all ? happened : happened.slice(0, firstShown);
  return (
    <section
      aria-label={dryRun ? "Dry run" : "What happened"}
      className={`mt-5 rounded-card border bg-elevated px-5 py-4 ${dryRun ? "border-dashed border-control" : "border-border-strong"}`}
    >
      <div className="flex items-start justify-between gap-4">
        <h2 className="font-display text-[1.375rem] leading-[1.15] tracking-[-0.02em] lining-nums">
          {dryRun ? "Dry run to" : "Moved to"} {momentWords(end, start)}.{" "}
          <i className="block font-display-italic font-light text-primary italic">{countOf(advance)}</i>
        </h2>
        <button
          type="button"
          aria-label="Put the list away"
          onClick={onDismiss}
          className="-mt-1.5 -mr-2.5 inline-grid size-11 flex-none place-items-center rounded-full hover:bg-muted"
        >
          <Icon name="cross" className="size-5" />
        </button>
      </div>
      <p className="mt-1 text-code text-muted-text tabular-nums">
        {dryRun ? "Nothing has moved." : `It took ${tookMs.toLocaleString("en")} ms of real time.`}
      </p>
      {reservations(advance).map((words) => (
        <p key={words} className="mt-1 text-code">
          {words}
        </p>
      ))}
      {shown.length > 0 ? (
        <section
          aria-label="In order"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
          tabIndex={0}
          className="mt-3 @min-[44rem]:max-h-67 @min-[44rem]:overflow-y-auto"
        >
          <ol className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-6 text-code tabular-nums">
            {shown.map((one, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list of one advance never changes.
              <Happening key={place} one={one} start={start} links={!dryRun} />
            ))}
          </ol>
        </section>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-5">
        {happened.length > shown.length ? (
          <Button kind="text" small onClick={() => setAll(true)}>
            The first {firstShown} are shown, show {(happened.length - shown.length).toLocaleString("en")} more
          </Button>
        ) : null}
        {dryRun ? (
          <Button small waits={doing.busy} onClick={doing.go} className="mt-2">
            Move to {momentWords(end, start)}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

interface HappeningProps {
  readonly one: Schema<"ClockHappening">;
  readonly start: number;
  /** What a dry run tells of cannot be opened: it never was. */
  readonly links: boolean;
}

function Happening({ one: { at, summary, webhookId, deliveryId }, start, links }: HappeningProps) {
  const leads = links && webhookId !== null && deliveryId !== null;
  return (
    <li className="col-span-2 grid grid-cols-subgrid border-t border-border py-2 leading-snug">
      <time dateTime={at} className="font-mono text-fine leading-[1.125rem] text-muted-text @max-[30rem]:col-span-2">
        {secondWords(Date.parse(at), start)}
      </time>
      {leads ? (
        <a
          href={`/settings/webhooks/${webhookId}/deliveries/${deliveryId}`}
          className="justify-self-start @max-[30rem]:col-span-2 py-0.5 -my-0.5 underline decoration-border-strong underline-offset-[3px] [overflow-wrap:anywhere] hover:text-primary hover:decoration-current"
        >
          {summary}
        </a>
      ) : (
        <span className="[overflow-wrap:anywhere] @max-[30rem]:col-span-2">{summary}</span>
      )}
    </li>
  );
}
