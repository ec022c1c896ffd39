"use client";

import { usePlace } from "../../api/place.ts";
import { useRead } from "../../api/use-api.ts";
import { buttonLook } from "../../ui/button.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { troubleOf } from "../read-state.tsx";
import { useAddress } from "../use-address.ts";
import { DeliverySection } from "./delivery-section.tsx";
import { PlanSwitch } from "./plan-switch.tsx";
import { RequestSection } from "./request-section.tsx";
import { useUsageFacts } from "./usage-facts.tsx";
import { UsageTables } from "./usage-tables.tsx";

const everyMs = 30_000;

/** How much of its limit the workspace uses, and how well its webhooks are answered. */
export function UsagePage() {
  const { workspaceId } = usePlace();
  const { params } = useAddress();
  const { plans } = useUsageFacts();
  const period = params.get("period") === "7d" ? "7d" : "24h";
  const read = useRead("getUsage", { query: { period } }, { pollAfter: () => everyMs });
  const trouble = troubleOf(read);
  if (workspaceId === null) return <NothingYet />;
  return (
    <>
      {trouble ? (
        <div className="pt-8">
          <FailureNote
            error={trouble}
            doing="The usage could not be read."
            onRetry={() => void read.refetch()}
            goesOn={read.isFetching}
          />
        </div>
      ) : null}
      {read.data ? (
        <>
          <div className="border-b border-border py-8">
            <PlanSwitch plan={read.data.plan} limit={read.data.limit} plans={plans} />
          </div>
          <RequestSection usage={read.data} />
          <DeliverySection usage={read.data} />
          <UsageTables usage={read.data} />
        </>
      ) : trouble ? null : (
        <Loading words="Reading the usage">
          <Skeleton className="mt-10 h-11 w-96" />
          <Skeleton className="mt-14 h-72 w-full rounded-card" />
          <Skeleton className="mt-14 h-48 w-full rounded-card" />
        </Loading>
      )}
    </>
  );
}

function NothingYet() {
  return (
    <div className="py-12 sm:py-16">
      <EmptyState title="Nothing is used yet." italic="Send a first request.">
        <p>Calls are counted by the minute against the limit of the plan, and deliveries by the hour.</p>
        <p className="mt-5">
          <a href="/settings/logs" className={buttonLook("ink")}>
            Send a first request
          </a>
        </p>
      </EmptyState>
    </div>
  );
}
