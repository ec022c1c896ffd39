"use client";

import type { ReactNode } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import type { usePages } from "../../api/use-api.ts";
import { useChange } from "../../api/use-api.ts";
import { useMay } from "../../api/use-may.ts";
import { announce } from "../../ui/announce.tsx";
import { Button } from "../../ui/button.tsx";
import { Eyebrow } from "../../ui/eyebrow.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { LoadMore } from "../../ui/load-more.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { replaceWith, useAddress } from "../use-address.ts";
import { CaughtRow } from "./caught-row.tsx";

interface CaughtLogProps {
  readonly list: ReturnType<typeof usePages<"listCaught">>;
  readonly rows: readonly Schema<"Caught">[];
  readonly chosen: string | null;
  readonly nothing: ReactNode;
}

/** What the receiver got, the newest first, as it comes. */
export function CaughtLog({ list, rows, chosen, nothing }: CaughtLogProps) {
  const clear = useChange("clearCaught");
  const may = useMay("write");
  const address = useAddress();
  const cleared = () => {
    replaceWith(address.with({ caught: null }));
    announce("The catcher is empty.");
  };
  const empty = () => clear.mutate({}, { onSuccess: cleared });
  return (
    <section aria-label="What came in">
      <div className="flex min-h-13 items-center justify-between gap-4 px-5">
        <Eyebrow>What came in</Eyebrow>
        {rows.length > 0 && may ? (
          <Button kind="text" small busy={clear.isPending && "Clearing"} onClick={empty}>
            Clear
          </Button>
        ) : null}
      </div>
      {list.error || clear.error ? (
        <div className="px-5 pb-4">
          <FailureNote
            error={list.error ?? clear.error}
            doing={list.error ? "What came in could not be read." : "Nothing was cleared."}
            onRetry={list.error ? () => void list.refetch() : empty}
          />
        </div>
      ) : null}
      {list.data || list.error ? null : (
        <Loading words="Reading what came in">
          <Skeleton className="mx-5 mb-5 h-40" />
        </Loading>
      )}
      {list.data && rows.length === 0 ? (
        <div className="px-5 pb-1 text-small leading-normal text-muted-text">{nothing}</div>
      ) : null}
      {rows.length > 0 ? (
        <div className="border-y border-border lg:max-h-[22.5rem] lg:overflow-y-auto">
          <ol className="divide-y divide-border">
            {rows.map((caught) => (
              <CaughtRow key={caught.id} caught={caught} open={caught.id === chosen} />
            ))}
          </ol>
          {list.hasNextPage ? (
            <div className="border-t border-border px-5">
              <LoadMore
                words="Older requests"
                busy={list.isFetchingNextPage}
                onMore={() => void list.fetchNextPage()}
              />
            </div>
          ) : null}
        </div>
      ) : null}
      <p role="status" className="sr-only">
        {rows[0] ? `The newest is ${rows[0].event}, attempt ${rows[0].attempt}.` : ""}
      </p>
    </section>
  );
}
