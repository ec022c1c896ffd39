"use client";

import type { Plan } from "#sandbox/contract/facts.gen.ts";
import { usePlace } from "../../api/place.ts";
import { useRead } from "../../api/use-api.ts";
import { ReadState } from "../../settings/read-state.tsx";
import { PlanSwitch } from "../../settings/usage/plan-switch.tsx";
import { Loading, Skeleton } from "../../ui/skeleton.tsx";
import { useConsoleFacts } from "../console-facts.tsx";
import { PanelHeading } from "./lesson.tsx";
import { LimitGauge } from "./limits/limit-gauge.tsx";
import { ReachLimit } from "./limits/reach-limit-part.tsx";

/** How many calls a minute are admitted, how many are left, and what it is like when none is. */
export function LimitsPanel() {
  const { workspaceId } = usePlace();
  const read = useRead("getUsage", { query: { period: "24h" } });
  const plans = Object.entries(useConsoleFacts().plans).map(([id, plan]) => ({ id: id as Plan, ...plan }));
  const known = read.data ?? (workspaceId === null ? firstPlan(plans) : null);
  return (
    <div className="@container">
      <div className="grid @3xl:grid-cols-[minmax(0,25rem)_minmax(0,1fr)]">
        <div className="border-border px-5 pt-6 pb-7 @max-3xl:border-b @3xl:border-r">
          <PanelHeading title="A minute" italic="holds what the plan says." />
          <div className="mt-4 text-small">
            <ReadState
              read={workspaceId === null ? null : read}
              doing="The plan could not be read."
              waiting={
                <Loading words="Reading the plan">
                  <Skeleton className="h-32" />
                </Loading>
              }
            >
              {known ? <PlanSwitch plan={known.plan} limit={known.limit} plans={plans} /> : null}
            </ReadState>
          </div>
          {known ? <LimitGauge limit={known.limit} /> : null}
          <p className="mt-4 text-code leading-normal text-muted-text">
            Rate limits stay on real time. Moving the workspace clock frees no call.
          </p>
        </div>
        <div className="min-w-0 px-5 pt-6 pb-7 @3xl:px-6">
          <ReachLimit limit={known?.limit ?? null} />
        </div>
      </div>
    </div>
  );
}

/** What a workspace that is yet to be made begins with: the smallest. */
function firstPlan(plans: readonly { readonly id: Plan; readonly requestsPerMinute: number }[]) {
  const [first] = [...plans].sort((a, b) => a.requestsPerMinute - b.requestsPerMinute);
  return first ? { plan: first.id, limit: first.requestsPerMinute } : null;
}
