"use client";

import { type KeyboardEvent, useRef } from "react";
import { browserNow } from "../../api/browser-time.ts";
import { LoadMore } from "../../ui/load-more.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { useSecond } from "../../ui/use-second.ts";
import { ReadState } from "../read-state.tsx";
import { filterNames } from "./log-filter.ts";
import { LogRow } from "./log-row.tsx";
import type { useLog } from "./use-log.ts";
import { useLogPlace } from "./use-log-place.ts";

/** The calls, the newest first. Arrows walk through them, Enter opens one. */
export function LogList({ log }: { log: ReturnType<typeof useLog> }) {
  const { openId, hrefOf } = useLogPlace();
  const list = useRef<HTMLOListElement>(null);
  useSecond();
  const now = browserNow();
  return (
    <div className="@container grid gap-3">
      <ReadState read={log} doing="The log could not be read." waiting={<Rows />}>
        {log.rows.length > 0 ? (
          <ol
            ref={list}
            aria-label="Calls, the newest first"
            onKeyDown={(event) => walk(event, list.current)}
            className="divide-y divide-border overflow-clip rounded-card border border-border bg-elevated"
          >
            {log.rows.map((call) => (
              <li key={call.id}>
                <LogRow call={call} open={call.id === openId} href={hrefOf(call.id)} now={now} />
              </li>
            ))}
          </ol>
        ) : (
          log.data && <Nothing />
        )}
      </ReadState>
      {log.hasNextPage ? (
        <LoadMore words="Older calls" busy={log.isFetchingNextPage} onMore={() => void log.fetchNextPage()} />
      ) : null}
    </div>
  );
}

function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  const links = [...(list?.querySelectorAll<HTMLElement>("[data-call]") ?? [])];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
}

function Nothing() {
  const { params } = useLogPlace().address;
  const narrowed = filterNames.some((name) => params.has(name));
  return (
    <p className="rounded-card border border-border bg-elevated px-5 py-4.5 text-note leading-[1.6] text-muted-text">
      {narrowed
        ? "No call fits these filters. A new one that does appears here by itself."
        : "No call is left in the log. The next one appears here by itself."}
    </p>
  );
}

function Rows() {
  return (
    <Loading words="Reading the log">
      <div className="divide-y divide-border rounded-card border border-border bg-elevated">
        {[0, 1, 2, 3, 4, 5].map((row) => (
          <div key={row} className="grid grid-cols-[4rem_minmax(0,1fr)_6rem] items-center gap-4 px-5 py-4">
            <Skeleton className="h-5 w-14 rounded-full" />
            <Skeleton className="h-4 w-2/3" />
            <Skeleton className="h-4 w-20" />
          </div>
        ))}
      </div>
    </Loading>
  );
}
