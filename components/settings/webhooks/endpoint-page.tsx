"use client";

import { lazy, Suspense } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { ApiProblem } from "../../api/api-problem.ts";
import { usePlace } from "../../api/place.ts";
import { useRead } from "../../api/use-api.ts";
import { useAwake } from "../../api/use-awake.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { troubleOf } from "../read-state.tsx";
import { DeliveriesView } from "./deliveries-view.tsx";
import { AllEndpoints, EndpointHead } from "./endpoint-head.tsx";
import { EndpointHealth } from "./endpoint-health.tsx";
import { EndpointNav } from "./endpoint-nav.tsx";
import { useEndpointPlace } from "./use-endpoint-place.ts";

// What is opened on demand is fetched on demand.
const SecretsView = lazy(async () => ({ default: (await import("./secrets-view.tsx")).SecretsView }));
const TestView = lazy(async () => ({ default: (await import("./test-view.tsx")).TestView }));
const EndpointCatcher = lazy(async () => ({ default: (await import("./endpoint-catcher.tsx")).EndpointCatcher }));
const EditView = lazy(async () => ({ default: (await import("./edit-view.tsx")).EditView }));
const DebugView = lazy(async () => ({ default: (await import("./debug-view.tsx")).DebugView }));

/** One endpoint: how it is doing, what was sent to it, its secrets, and what it is. */
export function EndpointPage() {
  const { id } = useEndpointPlace();
  const awake = useAwake();
  const { workspaceId } = usePlace();
  const read = useRead("getWebhook", { path: { id } });
  const trouble = troubleOf(read);
  const absent = trouble instanceof ApiProblem && trouble.problem.code === "not_found";
  if (awake && (workspaceId === null || absent)) return <Absent />;
  return (
    <>
      {trouble ? (
        <div className="pt-8">
          <FailureNote
            error={trouble}
            doing="The endpoint could not be read."
            onRetry={() => void read.refetch()}
            goesOn={read.isFetching}
          />
        </div>
      ) : null}
      {read.data ? <Endpoint webhook={read.data} /> : trouble ? null : <Waiting />}
    </>
  );
}

function Endpoint({ webhook }: { webhook: Schema<"Webhook"> }) {
  return (
    <>
      <EndpointHead webhook={webhook} />
      <EndpointNav webhook={webhook} />
      <Suspense fallback={<Skeleton className="h-80 w-full rounded-card" />}>
        <View webhook={webhook} />
      </Suspense>
    </>
  );
}

function View({ webhook }: { webhook: Schema<"Webhook"> }) {
  const { view } = useEndpointPlace();
  switch (view) {
    case "secrets":
      return <SecretsView webhook={webhook} />;
    case "test":
      return <TestView webhook={webhook} />;
    case "catcher":
      return <EndpointCatcher webhook={webhook} />;
    case "settings":
      return <EditView webhook={webhook} />;
    case "debug":
      return <DebugView webhook={webhook} />;
    default:
      return (
        <>
          <EndpointHealth webhook={webhook} />
          <DeliveriesView webhook={webhook} />
        </>
      );
  }
}

function Absent() {
  return (
    <div className="pt-7">
      <AllEndpoints />
      <div className="mt-3">
        <EmptyState title="No such endpoint" italic="in this workspace.">
          <p>
            It may have been deleted, or it belongs to another workspace or browser. A test workspace ends 7 days after
            its last use, with everything in it.
          </p>
        </EmptyState>
      </div>
    </div>
  );
}

/** The outlines of the page, where they will stand. */
function Waiting() {
  return (
    <Loading words="Reading the endpoint">
      <div className="pt-19">
        <Skeleton className="h-5 w-80 max-w-full" />
        <Skeleton className="mt-4 h-6.5 w-56 rounded-full" />
        <div className="mt-10 flex gap-8 border-b border-border pb-4">
          {[0, 1, 2, 3].map((part) => (
            <Skeleton key={part} className="h-4 w-16" />
          ))}
        </div>
        <div className="mt-10 grid gap-x-14 gap-y-6 lg:grid-cols-[minmax(0,21rem)_minmax(0,1fr)]">
          <div className="grid gap-2.5">
            <Skeleton className="h-5 w-full" />
            <Skeleton className="h-5 w-2/3" />
          </div>
          <div className="h-24 border-b border-border" />
        </div>
      </div>
    </Loading>
  );
}
