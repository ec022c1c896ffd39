"use client";

import { useWorkspaceNow } from "../../settings/workspace-clock.ts";
import { Eyebrow } from "../../ui/eyebrow.tsx";
import { relativeWords } from "../../ui/time-words.ts";
import { secondWords } from "./clock-words.ts";
import type { DueThing } from "./due-things.ts";

const mostShown = 3;

/** What falls due next, on a line of time; on a narrow one in rows. */
export function DueList({ things, until }: { things: readonly DueThing[]; until: number }) {
  const now = useWorkspaceNow();
  return (
    <>
      <Eyebrow className="mb-2 text-muted-text @min-[44rem]:hidden">Next due</Eyebrow>
      <ol
        aria-label="Next due"
        className="text-code @min-[44rem]:grid @min-[44rem]:grid-cols-3 @min-[44rem]:border-t @min-[44rem]:border-border-strong"
      >
        {things.slice(0, mostShown).map((thing) => (
          <Thing key={`${thing.at} ${thing.name}`} thing={thing} now={now} />
        ))}
      </ol>
      <Rest things={things.slice(mostShown)} now={now} until={until} />
    </>
  );
}

const dot =
  "before:absolute before:-top-[5px] before:left-0 before:size-2.25 before:rounded-full before:border-[1.5px] before:border-control before:bg-background first:before:border-primary first:before:bg-primary @max-[44rem]:before:hidden";

function Thing({ thing: { at, name }, now }: { thing: DueThing; now: number }) {
  return (
    <li
      className={`relative grid grid-cols-[7rem_minmax(0,1fr)] content-start border-t border-border py-2 leading-tight @min-[44rem]:grid-cols-1 @min-[44rem]:gap-y-1 @min-[44rem]:border-t-0 @min-[44rem]:pt-3 @min-[44rem]:pr-3 @min-[44rem]:pb-0 ${dot}`}
    >
      <b className="text-code font-medium whitespace-nowrap tabular-nums @min-[44rem]:text-small">
        {at <= now ? "now" : relativeWords(at, now)}
      </b>
      <span className="@min-[44rem]:text-balance">{name}</span>
      <time
        dateTime={new Date(at).toISOString()}
        className="col-start-2 font-mono text-fine text-muted-text @min-[44rem]:col-start-1"
      >
        {secondWords(at, now)}
      </time>
    </li>
  );
}

function Rest({ things, now, until }: { things: readonly DueThing[]; now: number; until: number }) {
  const [next, ...more] = things;
  if (!next) return null;
  const count = more.length === 1 ? "1 other" : `${more.length} others`;
  const others = more.length === 0 ? "" : `; ${count} by ${secondWords(until, now)}`;
  return (
    <p className="mt-2 border-t border-border pt-2 text-fine leading-snug text-muted-text tabular-nums @min-[44rem]:border-t-0 @min-[44rem]:pt-0">
      Then, {relativeWords(next.at, now)}, {next.name}
      {others}.
    </p>
  );
}
