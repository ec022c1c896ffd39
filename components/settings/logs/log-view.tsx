"use client";

import { lazy, Suspense, useEffect, useRef } from "react";
import { Skeleton } from "../../ui/skeleton.tsx";
import { goTo } from "../use-address.ts";
import { closesCall } from "./closes-call.ts";
import { FirstRequest } from "./first-request.tsx";
import { keysOf } from "./keys-of.ts";
import { filterNames, filterOf } from "./log-filter.ts";
import { LogFilters } from "./log-filters.tsx";
import { LogList } from "./log-list.tsx";
import { TailBar } from "./tail-bar.tsx";
import { useLog } from "./use-log.ts";
import { useLogPlace } from "./use-log-place.ts";

const CallPane = lazy(async () => ({ default: (await import("./call-pane.tsx")).CallPane }));

/** The list on the left, and the call that is open on the right. Where there is no room they take turns. */
export function LogView() {
  const { openId, address, hrefOf } = useLogPlace();
  const log = useLog(filterOf(address.params));
  const pane = useRef<HTMLDivElement>(null);
  const before = useRef(openId);
  useEffect(() => {
    const last = before.current;
    before.current = openId;
    if (last === openId) return;
    if (openId) pane.current?.focus({ preventScroll: true });
    else document.querySelector<HTMLElement>(`[data-call="${last}"]`)?.focus();
    if (openId) pane.current?.scrollIntoView({ block: "nearest" });
  }, [openId]);
  useEffect(() => {
    if (!openId) return;
    const close = (event: globalThis.KeyboardEvent) => {
      if (closesCall(event)) goTo(hrefOf(null));
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [openId, hrefOf]);
  const narrowed = filterNames.some((name) => address.params.has(name));
  if (!openId && !narrowed && log.data && log.rows.length === 0 && !log.hasNextPage) return <FirstRequest />;
  return (
    <div className={`grid items-start gap-x-8 gap-y-8 ${openId ? "lg:grid-cols-[minmax(0,23rem)_minmax(0,1fr)]" : ""}`}>
      <section aria-label="Request log" className={`grid min-w-0 gap-4 ${openId ? "max-lg:hidden" : ""}`}>
        <div className={`grid gap-x-6 gap-y-3 ${openId ? "" : "lg:grid-cols-[minmax(0,1fr)_auto] lg:items-start"}`}>
          <div className="@container">
            <LogFilters keys={keysOf(log.rows)} />
          </div>
          <TailBar log={log} />
        </div>
        <LogList log={log} />
      </section>
      {openId ? (
        <div
          ref={pane}
          tabIndex={-1}
          className="min-w-0 scroll-mt-24 outline-none lg:sticky lg:top-[calc(var(--shell)+1rem)] lg:max-h-[calc(100dvh-var(--shell)-2rem)] lg:overflow-y-auto lg:rounded-card"
        >
          <Suspense fallback={<Skeleton className="h-96 w-full rounded-card" />}>
            <CallPane key={openId} id={openId} />
          </Suspense>
        </div>
      ) : null}
    </div>
  );
}
