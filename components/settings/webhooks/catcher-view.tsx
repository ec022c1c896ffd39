"use client";

import { type ReactNode, useEffect } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { usePages, useRead } from "../../api/use-api.ts";
import { useCaughtStream } from "../../api/use-caught-stream.ts";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { ReadState } from "../read-state.tsx";
import { replaceWith, useAddress } from "../use-address.ts";
import { AnswersPart } from "./answers-part.tsx";
import { BackLink } from "./back-link.tsx";
import { CaughtDetail } from "./caught-detail.tsx";
import { CaughtLog } from "./caught-log.tsx";
import { isWide, useTurns } from "./use-turns.ts";

const pageSize = 20;

interface CatcherViewProps {
  /** Whose requests are shown; null for all that came in. */
  readonly webhookId: string | null;
  /** What leads on from a request: to its delivery, and to where its signature is taken apart. */
  readonly onward: (caught: Schema<"Caught">) => ReactNode;
  /** What stands where nothing has come in yet. */
  readonly nothing: ReactNode;
}

/** The catcher: what came in, whether its signatures are right, and what it answers. */
export function CatcherView({ webhookId, onward, nothing }: CatcherViewProps) {
  const address = useAddress();
  const catcher = useRead("getCatcher", {});
  const list = usePages("listCaught", { query: { ...(webhookId ? { webhookId } : {}), limit: pageSize } });
  useCaughtStream(webhookId, true);
  const rows = list.data?.pages.flatMap(({ data }) => data) ?? [];
  const chosen = address.params.get("caught");
  const newest = rows[0]?.id;
  useEffect(() => {
    if (!chosen && newest && isWide()) replaceWith(address.with({ caught: newest }));
  }, [chosen, newest, address]);
  const pane = useTurns(chosen);
  const caught = rows.find(({ id }) => id === chosen);
  return (
    <div className="grid lg:grid-cols-[minmax(0,25rem)_minmax(0,1fr)]">
      <div className={`min-w-0 border-border lg:border-r ${chosen ? "max-lg:hidden" : ""}`}>
        <CaughtLog list={list} rows={rows} chosen={chosen} nothing={nothing} />
        <ReadState
          read={catcher}
          doing="The catcher could not be read."
          waiting={
            <Loading words="Reading the catcher">
              <Skeleton className="m-5 h-40" />
            </Loading>
          }
        >
          {catcher.data ? <AnswersPart catcher={catcher.data} /> : null}
        </ReadState>
      </div>
      <div
        ref={pane}
        tabIndex={-1}
        className={`min-w-0 scroll-mt-24 px-5 pt-5 pb-6 outline-none lg:px-6 ${chosen ? "" : "max-lg:hidden"}`}
      >
        {chosen ? <BackLink href={address.with({ caught: null })}>All that came in</BackLink> : null}
        {caught ? (
          <CaughtDetail caught={caught} onward={onward(caught)} />
        ) : chosen && list.data ? (
          <p className="text-small text-muted-text">
            This request is not among those that are loaded. It was cleared, or it is an older one at the end of the
            list.
          </p>
        ) : null}
      </div>
    </div>
  );
}
