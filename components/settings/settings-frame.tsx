"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { type ReactNode, Suspense, useEffect } from "react";
import { ApiProvider } from "../api/api-provider.tsx";
import { useWakeSession } from "../api/use-wake-session.ts";
import { Announcer } from "../ui/announce.tsx";
import { DisplayHeading } from "../ui/display-heading.tsx";
import { Eyebrow } from "../ui/eyebrow.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { ClockLine } from "./clock-line.tsx";
import { ClockPanel } from "./clock-panel.tsx";
import { LiveBar } from "./live-bar.tsx";
import { LiveClosed } from "./live-closed.tsx";
import { ModeSwitch } from "./mode-switch.tsx";
import { SettingsTabs } from "./settings-tabs.tsx";
import { tabOf } from "./tabs.ts";
import { replaceWith, useAddress } from "./use-address.ts";
import { lastMode, useMode } from "./use-mode.ts";
import { Waking } from "./waking.tsx";
import { WorkspaceLine } from "./workspace-line.tsx";

/** What all pages of Settings share: their heading, the mode, the tabs, and the road to the API. */
export function SettingsFrame({ children }: { children: ReactNode }) {
  const current = useSelectedLayoutSegment() ?? "";
  const [first, italic] = tabOf(current)?.heading ?? ["Settings", ""];
  return (
    <div className="pb-10">
      <Suspense
        fallback={
          <div className="wrap">
            <Head first={first} italic={italic} current={current} />
          </div>
        }
      >
        <Living first={first} italic={italic} current={current}>
          {children}
        </Living>
      </Suspense>
      <Announcer />
    </div>
  );
}

function Living({ children, ...head }: HeadProps) {
  const mode = useMode();
  const session = useWakeSession();
  useStickyMode();
  const open = mode === "test" || (session?.modes.includes("live") ?? false);
  return (
    <ApiProvider mode={mode}>
      {mode === "live" && open ? <LiveBar /> : null}
      <div className="wrap">
        <Head {...head} below={<ClockPanel />}>
          <ModeSwitch />
          <ClockLine />
        </Head>
        {session === undefined ? (
          <Waking>
            <Skeleton className="mt-6 h-14 w-full" />
            <Skeleton className="mt-16 h-72 w-full" />
          </Waking>
        ) : (
          <>
            {mode === "test" ? <WorkspaceLine session={session} /> : null}
            {open ? children : <LiveClosed session={session} />}
          </>
        )}
      </div>
    </ApiProvider>
  );
}

/** The mode stays in the address also where a link left it out. */
function useStickyMode(): void {
  const mode = useMode();
  const address = useAddress();
  useEffect(() => {
    lastMode.set(mode);
    if (mode === "live" && !address.params.has("mode")) replaceWith(address.with({ mode }));
  }, [mode, address]);
}

interface HeadProps {
  readonly first: string;
  readonly italic: string;
  readonly current: string;
  readonly children?: ReactNode;
  /** Unfolds between the heading and the tabs. */
  readonly below?: ReactNode;
}

function Head({ first, italic, current, children, below }: HeadProps) {
  return (
    <>
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-7 pt-10 pb-9 sm:pt-16">
        <div>
          <Eyebrow>Settings</Eyebrow>
          <div className="mt-4">
            <DisplayHeading as="h1" size="page" italic={italic}>
              {first}
            </DisplayHeading>
          </div>
        </div>
        <div className="no-js:hidden grid justify-items-start gap-2.5 md:justify-items-end">{children}</div>
      </header>
      {below}
      <SettingsTabs current={current} />
    </>
  );
}
