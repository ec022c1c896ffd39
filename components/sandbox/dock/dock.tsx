"use client";

import { lazy, Suspense } from "react";
import { useSession } from "../../api/use-session.ts";
import { goTo, useAddress } from "../../settings/use-address.ts";
import { Waking } from "../../settings/waking.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { TabRow } from "../../ui/tab-row.tsx";

const panels = {
  log: lazy(async () => ({ default: (await import("../log/log-panel.tsx")).LogPanel })),
  catcher: lazy(async () => ({ default: (await import("./catcher-panel.tsx")).CatcherPanel })),
  triggers: lazy(async () => ({ default: (await import("./triggers-panel.tsx")).TriggersPanel })),
  limits: lazy(async () => ({ default: (await import("./limits-panel.tsx")).LimitsPanel })),
  workspace: lazy(async () => ({ default: (await import("./workspace-panel.tsx")).WorkspacePanel })),
};
const tabs = [
  { id: "log", name: "Log" },
  { id: "catcher", name: "Catcher" },
  { id: "triggers", name: "Triggers" },
  { id: "limits", name: "Limits" },
  { id: "workspace", name: "Workspace" },
] as const satisfies readonly { readonly id: keyof typeof panels; readonly name: string }[];

/** What surrounds a call: the receiver, the limits, and what the workspace holds. Each panel comes when it is opened. */
export function Dock() {
  const address = useAddress();
  const asked = address.params.get("dock");
  const shown = tabs.find(({ id }) => id === asked)?.id ?? "log";
  const Shown = panels[shown];
  return (
    <section aria-labelledby="dock-title" className="flex h-full min-h-0 flex-col">
      <h2 id="dock-title" className="sr-only">
        Around the call
      </h2>
      <div className="flex-none border-b border-border px-5">
        <TabRow
          name="Around the call"
          tabs={tabs}
          chosen={shown}
          onChoose={(panel) => goTo(address.with({ dock: panel }))}
          panel="dock-panel"
          on="page"
        />
      </div>
      <div
        id="dock-panel"
        role="tabpanel"
        aria-labelledby={`dock-panel-${shown}`}
        className="min-h-0 flex-1 lg:overflow-y-auto lg:overscroll-contain"
      >
        {useSession() === undefined ? (
          <div className="px-5">
            <Waking>
              <Skeleton className="my-5 h-72" />
            </Waking>
          </div>
        ) : (
          <Suspense fallback={<Skeleton className="m-5 h-72" />}>
            <Shown />
          </Suspense>
        )}
      </div>
    </section>
  );
}
