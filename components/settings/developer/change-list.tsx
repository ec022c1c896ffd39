"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { browserNow } from "../../api/browser-time.ts";
import { useSession } from "../../api/use-session.ts";
import { dateWords, exactWords, timeOfDay } from "../../ui/time-words.ts";
import { changeWords } from "./change-words.ts";

type Change = Schema<"AuditEvent">;

interface ChangeListProps {
  readonly events: readonly Change[];
  /** Names of what was changed, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly filtered: boolean;
}

/** Changes by day, the newest first. */
export function ChangeList({ events, names, filtered }: ChangeListProps) {
  const me = useSession()?.user;
  if (events.length === 0) {
    return (
      <p className="mt-6 text-note text-muted-text">
        {filtered ? "Nothing has changed that fits both choices." : "Nothing has changed yet."}
      </p>
    );
  }
  return days(events).map(([day, changes]) => (
    <div key={day}>
      <h3 className="pt-6 pb-2.5 font-display text-prose leading-[1.3] tracking-[-0.01em]">{day}</h3>
      <ul>
        {changes.map((change) => (
          <ChangeRow key={change.id} change={change} words={changeWords(change, names, me)} />
        ))}
      </ul>
    </div>
  ));
}

function ChangeRow({ change, words }: { change: Change; words: ReturnType<typeof changeWords> }) {
  const at = Date.parse(change.at);
  return (
    <li className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-4 border-t border-border py-3 text-note leading-normal sm:grid-cols-[3.5rem_minmax(0,1fr)_auto]">
      <time dateTime={change.at} title={exactWords(at)} className="text-muted-text tabular-nums">
        {timeOfDay(at).slice(0, 5)}
      </time>
      <p className="min-w-0 break-words">
        {words.map(({ text, strong }) =>
          strong ? (
            <b key={text} className="font-medium">
              {text}
            </b>
          ) : (
            text
          ),
        )}
        {change.address ? <span className="text-muted-text"> From {change.address}.</span> : null}
      </p>
      <code className="pt-0.5 text-muted-text max-sm:col-start-2 sm:text-right">{change.action}</code>
    </li>
  );
}

/** Changes under the name of their day. */
function days(events: readonly Change[]): [string, Change[]][] {
  const today = dateWords(browserNow());
  const yesterday = dateWords(browserNow() - 86_400_000);
  const found = new Map<string, Change[]>();
  for (const change of events) {
    const date = dateWords(Date.parse(change.at));
    const day = date === today ? "Today" : date === yesterday ? "Yesterday" : date;
    found.set(day, [...(found.get(day) ?? []), change]);
  }
  return [...found];
}
