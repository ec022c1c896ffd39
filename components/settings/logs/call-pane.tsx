"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import { ApiProblem } from "../../api/api-problem.ts";
import { useRead } from "../../api/use-api.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { troubleOf } from "../read-state.tsx";
import { ViewLink } from "../view-link.tsx";
import { CallFacts } from "./call-facts.tsx";
import { CallFollowed } from "./call-followed.tsx";
import { CallHead } from "./call-head.tsx";
import { CallSnippets } from "./call-snippets.tsx";
import { linksOf } from "./known-links.ts";
import { useLogFacts } from "./log-facts.tsx";
import { MessageView } from "./message-view.tsx";
import { useLogPlace } from "./use-log-place.ts";

const soonMs = 2000;
const calmMs = 15_000;

/** One call: what it was, what was said on both sides, and what came of it. */
export function CallPane({ id }: { id: string }) {
  const { hrefOf } = useLogPlace();
  const read = useRead("getRequest", { path: { id } }, { pollAfter: nextLook });
  const trouble = troubleOf(read);
  return (
    <>
      <ViewLink
        href={hrefOf(null)}
        className="mb-2 inline-flex min-h-11 items-center gap-2 text-note underline-offset-4 hover:underline lg:hidden"
      >
        <Icon name="left" className="size-4" />
        All calls
      </ViewLink>
      {trouble ? <Trouble error={trouble} onRetry={() => void read.refetch()} goesOn={read.isFetching} /> : null}
      {read.data ? <Opened call={read.data} /> : trouble ? null : <Waiting />}
    </>
  );
}

/** Deliveries of its events may still be on their way. */
function nextLook({ events }: Schema<"LoggedRequestDetail">): number | false {
  const states = events.flatMap(({ deliveries }) => deliveries.map(({ state }) => state));
  if (states.includes("leased")) return soonMs;
  return states.includes("pending") || events.length > 0 ? calmMs : false;
}

function Opened({ call }: { call: Schema<"LoggedRequestDetail"> }) {
  return (
    <article
      aria-labelledby="call-title"
      className="rounded-card border border-border bg-elevated px-5 pt-6 pb-6 sm:px-8 sm:pt-7"
    >
      <CallHead call={call} />
      <CallFacts call={call} />
      <CallFollowed call={call} />
      <MessageView side="request" call={call} hrefOf={linksOf(call)} />
      <MessageView side="response" call={call} hrefOf={linksOf(call)} />
      <CallSnippets call={call} />
    </article>
  );
}

function Trouble({ error, onRetry, goesOn }: { error: unknown; onRetry: () => void; goesOn: boolean }) {
  const { keptDays, keptCalls } = useLogFacts();
  if (error instanceof ApiProblem && error.problem.code === "not_found") {
    return (
      <EmptyState title="No such call" italic="in this workspace.">
        <p>
          The log keeps {keptCalls.toLocaleString("en")} calls, and none for longer than {keptDays} days. A call of
          another workspace, or of the other mode, does not stand here.
        </p>
      </EmptyState>
    );
  }
  return <FailureNote error={error} doing="The call could not be read." onRetry={onRetry} goesOn={goesOn} />;
}

function Waiting() {
  return (
    <Loading words="Reading the call">
      <div className="grid gap-4 rounded-card border border-border bg-elevated p-6 sm:p-8">
        <Skeleton className="h-4 w-64" />
        <Skeleton className="mt-2 h-8 w-72" />
        <Skeleton className="h-4 w-56" />
        <Skeleton className="mt-4 h-24 w-full" />
        <Skeleton className="mt-4 h-40 w-full" />
      </div>
    </Loading>
  );
}
