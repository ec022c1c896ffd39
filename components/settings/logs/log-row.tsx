"use client";

import { Icon } from "../../ui/icon.tsx";
import { MethodPill } from "../../ui/method-pill.tsx";
import { exactWords, shortWords } from "../../ui/time-words.ts";
import { ViewLink } from "../view-link.tsx";
import { markOf, statusWords, tookWords } from "./call-words.ts";
import { useLogFacts } from "./log-facts.tsx";
import type { LoggedCall } from "./use-log.ts";

interface LogRowProps {
  readonly call: LoggedCall;
  readonly open: boolean;
  readonly href: string;
  readonly now: number;
}

/** One call: two lines where there is little room, a line of columns where there is enough. */
export function LogRow({ call, open, href, now }: LogRowProps) {
  const { sources } = useLogFacts();
  const { icon, ink } = markOf(call.status);
  const at = Date.parse(call.at);
  const refused = call.status >= 400;
  return (
    <ViewLink
      href={href}
      data-call={call.id}
      aria-current={open ? "true" : undefined}
      className="relative grid grid-cols-[4rem_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1.5 px-4 py-3 text-code leading-normal hover:bg-muted/60 focus-visible:-outline-offset-2 aria-[current]:bg-primary-soft aria-[current]:before:absolute aria-[current]:before:inset-y-0 aria-[current]:before:left-0 aria-[current]:before:w-0.75 aria-[current]:before:bg-primary sm:px-5 @3xl:min-h-12 @3xl:grid-cols-[4.75rem_4.25rem_minmax(0,1fr)_11rem_4.5rem_9.5rem_6rem] @3xl:gap-x-4 @3xl:py-2"
    >
      <span>
        <MethodPill method={call.method} />
      </span>
      <span className="min-w-0 @3xl:flex @3xl:items-baseline @3xl:gap-3">
        {call.operationId ? (
          <span className="mr-2 font-medium @3xl:mr-0 @3xl:text-small">{call.operationId}</span>
        ) : null}
        <span className="block truncate font-mono text-fine text-muted-text @3xl:text-code">
          {call.path}
          {call.query ? `?${call.query}` : ""}
        </span>
      </span>
      <time
        dateTime={call.at}
        title={exactWords(at)}
        className="self-start text-muted-text tabular-nums @3xl:order-first @3xl:self-auto"
      >
        {shortWords(at, now)}
      </time>
      <span
        className={`col-span-2 flex min-w-0 items-center gap-2 tabular-nums @3xl:col-span-1 ${refused ? "text-danger" : ""}`}
      >
        <Icon name={icon} className={`size-3.5 flex-none ${ink}`} />
        <span className="truncate">
          <span className="font-medium">{call.status}</span> {statusWords(call)}
        </span>
      </span>
      <span className="text-right text-muted-text tabular-nums">{tookWords(call)}</span>
      <span className="truncate text-muted-text @max-3xl:hidden">{callerOf(call)}</span>
      <span className="truncate text-muted-text @max-3xl:hidden">{sources[call.source] ?? call.source}</span>
    </ViewLink>
  );
}

/** Who called, in two or three words. */
function callerOf({ person, app, key }: LoggedCall): string {
  if (person) return person.name ?? "Portal";
  if (app) return app.name ?? "Deleted app";
  return key ? (key.name ?? "Deleted key") : "No key";
}
