import { type InfiniteData, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { usePages } from "../../api/use-api.ts";
import { useRequestTail } from "../../api/use-request-tail.ts";
import { type LogFilter, tailQuery } from "./log-filter.ts";

export type LoggedCall = Schema<"LoggedRequest">;
type Page = Schema<"LoggedRequestList">;

const pageSize = 40;

/** The calls of the workspace, page by page, and live on top. Paused, what comes is counted and waits. */
export function useLog(filter: LogFilter) {
  const client = useQueryClient();
  const [paused, setPaused] = useState(false);
  const [waiting, setWaiting] = useState<readonly LoggedCall[]>([]);
  const which = JSON.stringify(filter);
  const shown = useRef(which);
  const list = usePages("listRequests", { query: { limit: pageSize, ...filter } });
  const rows: readonly LoggedCall[] = list.data?.pages.flatMap(({ data }) => data) ?? [];
  if (shown.current !== which) {
    // What waited belonged to another filter.
    shown.current = which;
    if (waiting.length > 0) setWaiting([]);
  }
  const put = (calls: readonly LoggedCall[]) => {
    client.setQueriesData<InfiniteData<Page>>({ queryKey: ["listRequests"] }, (pages) =>
      pages === list.data ? withNew(pages, calls) : pages,
    );
  };
  const live = !filter.to;
  const hear = (call: LoggedCall) => {
    if (paused) setWaiting((before) => (before.some(({ id }) => id === call.id) ? before : [call, ...before]));
    else put([call]);
  };
  useRequestTail(tailQuery(filter), live && list.data ? (rows[0]?.id ?? null) : undefined, hear, () => {
    // Nothing was there to go on from, so what came before the line opened is not told on it.
    if (rows.length === 0) void list.refetch();
  });
  const show = () => {
    put(waiting);
    setWaiting([]);
  };
  return {
    ...list,
    rows,
    live,
    paused,
    waiting: waiting.length,
    show,
    pause: () => setPaused(true),
    resume() {
      show();
      setPaused(false);
    },
  };
}

/** A list with more calls on top, each once. */
function withNew(pages: InfiniteData<Page> | undefined, calls: readonly LoggedCall[]) {
  const [first, ...others] = pages?.pages ?? [];
  if (!pages || !first) return pages;
  const known = new Set(pages.pages.flatMap(({ data }) => data.map(({ id }) => id)));
  const fresh = calls.filter(({ id }) => !known.has(id));
  return fresh.length === 0 ? pages : { ...pages, pages: [{ ...first, data: [...fresh, ...first.data] }, ...others] };
}
