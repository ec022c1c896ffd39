"use client";

import type { Schema } from "#sandbox/contract/types.ts";
import type { usePages } from "../../api/use-api.ts";
import { useChange } from "../../api/use-api.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Icon } from "../../ui/icon.tsx";
import { LoadMore } from "../../ui/load-more.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { useAddress } from "../use-address.ts";
import { ViewLink } from "../view-link.tsx";
import { When } from "../when.tsx";

type Caught = Schema<"Caught">;

interface CaughtLogProps {
  readonly list: ReturnType<typeof usePages<"listCaught">>;
  readonly rows: readonly Caught[];
  readonly chosen: string | null;
}

/** What the receiver got, the newest first, as it comes. */
export function CaughtLog({ list, rows, chosen }: CaughtLogProps) {
  const clear = useChange("clearCaught");
  return (
    <section aria-labelledby="caught-title">
      <div className="flex min-h-11 items-center justify-between gap-4">
        <h3 id="caught-title" className="font-medium">
          What came in
        </h3>
        {rows.length > 0 ? (
          <Button
            kind="text"
            busy={clear.isPending && "Clearing"}
            onClick={() => clear.mutate({}, { onSuccess: () => announce("The catcher is empty.") })}
          >
            Clear
          </Button>
        ) : null}
      </div>
      {list.error || clear.error ? (
        <FailureNote
          error={list.error ?? clear.error}
          doing={list.error ? "What came in could not be read." : "Nothing was cleared."}
          onRetry={() => void list.refetch()}
        />
      ) : null}
      {list.data || list.error ? null : (
        <Loading words="Reading what came in">
          <Skeleton className="h-40 w-full rounded-card" />
        </Loading>
      )}
      {list.data && rows.length === 0 ? (
        <p className="rounded-card border border-border bg-elevated px-5 py-4.5 text-note leading-[1.6] text-muted-text">
          Nothing yet. Send a test event, and it appears here within a second, with a check of every signature header.
        </p>
      ) : null}
      <ol className="divide-y divide-border">
        {rows.map((caught) => (
          <CaughtRow key={caught.id} caught={caught} open={caught.id === chosen} />
        ))}
      </ol>
      {list.hasNextPage ? (
        <LoadMore words="Older requests" busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      ) : null}
      <p role="status" className="sr-only">
        {rows[0] ? `The newest is ${rows[0].event}, attempt ${rows[0].attempt}.` : ""}
      </p>
    </section>
  );
}

function CaughtRow({ caught, open }: { caught: Caught; open: boolean }) {
  const address = useAddress();
  const { kind, status } = caught.answer;
  const good = status !== null && status >= 200 && status < 300;
  const right = caught.checks.every(({ valid }) => valid);
  const answered = status ?? (kind === "hang" ? "silence" : "cut");
  return (
    <li className="has-aria-[current]:border-transparent has-aria-[current]:[&+li]:border-transparent">
      <ViewLink
        href={address.with({ caught: caught.id })}
        aria-current={open ? "true" : undefined}
        className="relative -mx-3 grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-start gap-x-3 rounded-md px-3 py-3 leading-[1.45] hover:bg-muted aria-[current]:bg-primary-soft aria-[current]:before:absolute aria-[current]:before:inset-y-3 aria-[current]:before:left-0 aria-[current]:before:w-0.5 aria-[current]:before:bg-primary"
      >
        <Icon name={good ? "tick" : "stop"} className={`mt-0.75 size-4 ${good ? "text-primary" : "text-danger"}`} />
        <span className="text-note font-medium">{caught.event}</span>
        <span className="text-right text-code leading-[1.65] text-muted-text">
          <When at={caught.receivedAt} as="short" />
        </span>
        <span className="col-span-2 col-start-2 text-code leading-normal text-muted-text tabular-nums">
          attempt {caught.attempt}, answered {answered}, {right ? "signatures right" : "a signature is wrong"}
        </span>
      </ViewLink>
    </li>
  );
}
