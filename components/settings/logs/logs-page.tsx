"use client";

import { lazy, Suspense } from "react";
import { usePlace } from "../../api/place.ts";
import { useAwake } from "../../api/use-awake.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { ViewLink } from "../view-link.tsx";
import { FirstRequest } from "./first-request.tsx";
import { LogView } from "./log-view.tsx";
import { useLogPlace } from "./use-log-place.ts";

// What is opened on demand is fetched on demand.
const ErrorGroups = lazy(async () => ({ default: (await import("./error-groups.tsx")).ErrorGroups }));

const tab =
  "inline-flex min-h-11 items-center border-b-2 border-transparent text-note font-medium whitespace-nowrap hover:border-border-strong focus-visible:-outline-offset-2 aria-[current]:border-ink";

/** The log of the workspace: every call, or the refused ones in groups. */
export function LogsPage() {
  const awake = useAwake();
  const { workspaceId } = usePlace();
  const { view, address } = useLogPlace();
  if (awake && workspaceId === null) {
    return (
      <div className="py-12 sm:py-16">
        <FirstRequest />
      </div>
    );
  }
  return (
    <div className="pt-8 pb-12">
      <nav aria-label="This log" className="mb-6 overflow-x-auto border-b border-border">
        <ul className="flex gap-6 sm:gap-8">
          <li>
            <ViewLink
              href={address.with({ view: null }, "/settings/logs")}
              aria-current={view === "calls" ? "page" : undefined}
              className={tab}
            >
              Calls
            </ViewLink>
          </li>
          <li>
            <ViewLink
              href={address.with({ view: "errors" }, "/settings/logs")}
              aria-current={view === "errors" ? "page" : undefined}
              className={tab}
            >
              Refused, in groups
            </ViewLink>
          </li>
        </ul>
      </nav>
      {view === "errors" ? (
        <Suspense fallback={<Skeleton className="h-80 w-full rounded-card" />}>
          <ErrorGroups />
        </Suspense>
      ) : (
        <LogView />
      )}
    </div>
  );
}
