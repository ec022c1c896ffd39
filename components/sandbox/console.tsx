"use client";

import { useEffect } from "react";
import { ApiProvider } from "../api/api-provider.tsx";
import { useStore } from "../api/use-store.ts";
import { useWakeSession } from "../api/use-wake-session.ts";
import { Announcer } from "../ui/announce.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { AnswerPane } from "./answer/answer-pane.tsx";
import { ClockBar } from "./clock/clock-bar.tsx";
import { Composer } from "./compose/composer.tsx";
import { composition, openComposition } from "./compose/composition-store.ts";
import { startingBody } from "./compose/starting-body.ts";
import type { Composition } from "./composition.ts";
import { useConsoleFacts } from "./console-facts.tsx";
import { Dock } from "./dock/dock.tsx";
import { PaneSwitch, usePane } from "./pane-switch.tsx";
import { StoryPane } from "./story/story-pane.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

/** The sandbox console: the clock above, then what is sent, what came back and what it caused, and all calls below. */
export function Console() {
  useWakeSession();
  const current = useComposition();
  return (
    <ApiProvider mode="test">
      <Panes current={current} />
      <Announcer />
    </ApiProvider>
  );
}

function Panes({ current }: { current: Composition | null }) {
  useShortcuts();
  const pane = usePane();
  const shows = (one: typeof pane) => (pane === one ? "" : "max-lg:hidden");
  return (
    <div className="px-4 pb-4 lg:px-5">
      <PaneSwitch />
      <div className={shows("clock")}>
        <ClockBar />
      </div>
      <div className="overflow-clip rounded-card border border-border-strong bg-elevated lg:grid lg:h-[max(46rem,calc(100dvh-var(--shell)-10.5rem))] lg:grid-rows-[minmax(0,1fr)_20rem]">
        <div
          className={`lg:grid lg:min-h-0 lg:grid-cols-2 lg:divide-x lg:divide-border xl:grid-cols-[minmax(24rem,26fr)_minmax(0,26.5fr)_minmax(22rem,25fr)] ${shows("compose")}`}
        >
          {current ? <Composer composition={current} /> : <Skeleton className="m-5 h-96" />}
          <AnswerPane />
          <StoryPane />
        </div>
        <div
          className={`min-h-0 border-border-strong lg:border-t ${pane === "log" || pane === "catcher" ? "" : "max-lg:hidden"}`}
        >
          <Dock />
        </div>
      </div>
    </div>
  );
}

/** What is being put together: what the address holds, else the contract's first example. Back and forward move in it. */
function useComposition(): Composition | null {
  const { first } = useConsoleFacts();
  useEffect(() => {
    const open = () =>
      openComposition({
        op: first.id,
        path: {},
        query: {},
        headers: {},
        body: startingBody(first.starts[0]),
        fault: "",
      });
    open();
    addEventListener("popstate", open);
    return () => removeEventListener("popstate", open);
  }, [first]);
  return useStore<Composition | null>(composition, null);
}
