"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { browserNow } from "../../api/browser-time.ts";
import { useRead } from "../../api/use-api.ts";
import { countWords } from "../../ui/count-words.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { DisplayHeading } from "../../ui/display-heading.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Pill } from "../../ui/pill.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { exactWords, shortWords } from "../../ui/time-words.ts";
import { ReadState } from "../read-state.tsx";
import { ViewLink } from "../view-link.tsx";
import { useLogFacts } from "./log-facts.tsx";
import { noFilter } from "./log-filter.ts";
import { useLogPlace } from "./use-log-place.ts";

type Group = Schema<"RequestErrorGroup">;

const everyMs = 15_000;

/** The refused calls by operation and code, the most frequent first. */
export function ErrorGroups() {
  const { keptDays } = useLogFacts();
  const read = useRead("listRequestErrors", {}, { pollAfter: () => everyMs });
  const groups = read.data?.data;
  return (
    <div className="grid gap-6">
      <ReadState
        read={read}
        doing="The groups could not be read."
        waiting={
          <Loading words="Reading the groups">
            <Skeleton className="h-64 w-full rounded-card" />
          </Loading>
        }
      >
        {groups?.length === 0 ? (
          <EmptyState title="Nothing was refused" italic={`in ${keptDays} days.`}>
            <p>Refused calls are counted here by operation and code, with the keys that they came with.</p>
          </EmptyState>
        ) : (
          groups && (
            <>
              <DisplayHeading size="section" italic={`${countWords(groups.length, "cause").toLowerCase()} among them.`}>
                {countWords(read.data?.calls ?? 0, "call")} refused,
              </DisplayHeading>
              <Groups groups={groups} />
            </>
          )
        )}
      </ReadState>
    </div>
  );
}

function Groups({ groups }: { groups: readonly Group[] }) {
  return (
    <DataTable
      name="Refused calls by operation and code"
      rows={groups}
      keyOf={({ operationId, code }) => `${operationId} ${code}`}
      columns={[
        { title: "Operation and code", cell: (group) => <Cause group={group} /> },
        {
          title: "Calls",
          look: "sm:w-[5rem]",
          cell: ({ count }) => <span className="tabular-nums">{count.toLocaleString("en")}</span>,
        },
        { title: "First", look: "sm:w-[6.5rem]", cell: ({ firstAt }) => <Moment at={firstAt} /> },
        { title: "Newest", look: "sm:w-[6.5rem]", cell: ({ lastAt }) => <Moment at={lastAt} /> },
        { title: "Keys", look: "sm:w-[11rem]", cell: (group) => <Keys group={group} /> },
      ]}
    />
  );
}

const link = "inline-flex min-h-6 items-center underline decoration-control underline-offset-4 hover:decoration-ink";

function Cause({ group }: { group: Group }) {
  const { address, hrefOf } = useLogPlace();
  const { operationId, code, status, lastRequestId, lastMethod, lastPath } = group;
  const narrow = { ...noFilter, view: null, code, ...(operationId ? { operation: operationId } : {}) };
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <span className="font-medium">{operationId ?? `${lastMethod} ${lastPath}`}</span>
        <Pill tone="bad" icon={status >= 500 ? "stop" : "bang"}>
          {status} {code}
        </Pill>
      </span>
      <span className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-code">
        <ViewLink href={address.with(narrow)} className={link}>
          Its calls
        </ViewLink>
        <ViewLink href={hrefOf(lastRequestId)} className={link}>
          The newest one
        </ViewLink>
        <a href={`/docs/errors/${code}`} className={link}>
          What to do about {code}
        </a>
      </span>
    </>
  );
}

function Moment({ at }: { at: string }) {
  const ms = Date.parse(at);
  return (
    <time dateTime={at} title={exactWords(ms)} className="whitespace-nowrap tabular-nums">
      {shortWords(ms, browserNow())}
    </time>
  );
}

function Keys({ group: { keys, keyCount } }: { group: Group }) {
  if (keyCount === 0) return <span className="text-muted-text">None</span>;
  return (
    <ul className="max-sm:text-right">
      {keys.map(({ id, name, count }) => (
        <li key={id}>
          {name ?? "A deleted key"} <span className="text-muted-text tabular-nums">{count}</span>
        </li>
      ))}
      {keyCount > keys.length ? <li className="text-muted-text">and {keyCount - keys.length} more</li> : null}
    </ul>
  );
}
