"use client";

import { useState } from "react";
import { useSession } from "../../api/use-session.ts";
import { Icon } from "../../ui/icon.tsx";
import { dateWords, exactWords } from "../../ui/time-words.ts";
import { KeyBadges } from "./key-badges.tsx";
import { KeyDetail } from "./key-detail.tsx";
import { byWhom, type Key, nameOf, shortKey } from "./key-words.ts";
import { Moment } from "./moment.tsx";
import { ScopeChips } from "./scope-chips.tsx";

export const keyColumns =
  "grid gap-x-5 md:grid-cols-[minmax(0,1fr)_8.25rem_9rem_6.5rem_1.25rem] max-md:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)_1.25rem] max-md:gap-y-3";

/** A key in one line, and everything about it when it is opened. */
export function KeyRow({ item }: { item: Key }) {
  const [open, setOpen] = useState(false);
  const me = useSession()?.user.id;
  const by = item.kind === "docs" ? "made by the pages themselves" : byWhom(item.createdBy, me);
  return (
    <li className="border-border not-first:border-t">
      <details className="group/key" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary
          className={`list-none px-5 py-4.5 text-note leading-normal hover:bg-muted/50 focus-visible:-outline-offset-4 sm:px-6 [&::-webkit-details-marker]:hidden ${keyColumns}`}
        >
          <span className="min-w-0 max-md:col-span-2">
            <span className="block font-medium break-words">{nameOf(item)}</span>
            <span className="block text-code leading-normal text-muted-text">
              <code className="whitespace-nowrap text-ink">{shortKey(item.livemode, item.hint)}</code> {by}
            </span>
            <KeyBadges item={item} />
          </span>
          <span className="max-md:order-3 max-md:col-span-3">
            <ScopeChips scopes={item.scopes} />
          </span>
          <LastUsed at={item.lastUsedAt} from={item.lastUsedIp} />
          <Expiry item={item} />
          <Icon
            name="down"
            className="mt-0.5 size-5 text-muted-text transition-transform group-open/key:rotate-180 max-md:order-first max-md:col-start-3 max-md:row-start-1"
          />
        </summary>
        {open ? <KeyDetail item={item} /> : null}
      </details>
    </li>
  );
}

function LastUsed({ at, from }: { at: string | null; from: string | null }) {
  return (
    <span className="tabular-nums max-md:order-2">
      <span className="sr-only">Last used: </span>
      {at ? <Moment at={at} /> : <span className="text-muted-text">Never used</span>}
      {from ? <code className="block text-muted-text break-all">{from}</code> : null}
    </span>
  );
}

function Expiry({ item: { expiresAt, kind } }: { item: Key }) {
  const words = kind === "docs" ? "After 7 days" : "No expiry";
  return (
    <span className="tabular-nums max-md:order-2 max-md:col-span-2">
      <span className="sr-only">Expires: </span>
      {expiresAt ? (
        <time dateTime={expiresAt} title={exactWords(Date.parse(expiresAt))}>
          {dateWords(Date.parse(expiresAt))}
        </time>
      ) : (
        words
      )}
    </span>
  );
}
