"use client";

import { useEffect } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { usePages, useRead } from "../../api/use-api.ts";
import { useCaughtStream } from "../../api/use-caught-stream.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { replaceWith, useAddress } from "../use-address.ts";
import { AnswersCard } from "./answers-card.tsx";
import { BackLink } from "./back-link.tsx";
import { CaughtDetail } from "./caught-detail.tsx";
import { CaughtLog } from "./caught-log.tsx";
import { isWide, useTurns } from "./use-turns.ts";

const pageSize = 20;

/** The catcher: what came in, whether its signatures are right, and what it answers. */
export function CatcherView({ webhook }: { webhook: Schema<"Webhook"> }) {
  const address = useAddress();
  const catcher = useRead("getCatcher", {});
  const list = usePages("listCaught", { query: { webhookId: webhook.id, limit: pageSize } });
  useCaughtStream(webhook.id, true);
  const rows = list.data?.pages.flatMap(({ data }) => data) ?? [];
  const chosen = address.params.get("caught");
  const newest = rows[0]?.id;
  useEffect(() => {
    if (!chosen && newest && isWide()) replaceWith(address.with({ caught: newest }));
  }, [chosen, newest, address]);
  const pane = useTurns(chosen);
  const caught = rows.find(({ id }) => id === chosen);
  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,23rem)_minmax(0,1fr)]">
      <div className={`grid min-w-0 gap-6 ${chosen ? "max-lg:hidden" : ""}`}>
        {catcher.data ? (
          <AnswersCard catcher={catcher.data} />
        ) : catcher.error ? (
          <FailureNote
            error={catcher.error}
            doing="The catcher could not be read."
            onRetry={() => void catcher.refetch()}
          />
        ) : (
          <Loading words="Reading the catcher">
            <Skeleton className="h-56 w-full rounded-card" />
          </Loading>
        )}
        <CaughtLog list={list} rows={rows} chosen={chosen} />
      </div>
      <div ref={pane} tabIndex={-1} className="min-w-0 scroll-mt-24 outline-none">
        {chosen ? <BackLink href={address.with({ caught: null })}>All that came in</BackLink> : null}
        {caught ? (
          <CaughtDetail caught={caught} />
        ) : chosen && list.data ? (
          <p className="text-note text-muted-text">
            This request is not among those that are loaded. Older ones are at the end of the list.
          </p>
        ) : null}
      </div>
    </div>
  );
}
