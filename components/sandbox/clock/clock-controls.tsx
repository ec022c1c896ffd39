"use client";

import { lazy, Suspense, useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { useWorkspaceNow } from "../../settings/workspace-clock.ts";
import { Button, type ButtonKind } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { DueThing } from "./due-things.ts";
import { RunChoice } from "./run-choice.tsx";
import type { Deed, Goal, useDeeds } from "./use-deeds.ts";
import { useSlow } from "./use-slow.ts";

const GoToDialog = lazy(async () => ({ default: (await import("./go-to-dialog.tsx")).GoToDialog }));

interface ClockControlsProps {
  readonly clock: Schema<"Clock"> | undefined;
  readonly next: DueThing | undefined;
  /** Where a dry run leads to. */
  readonly dryRunTo: number | null;
  readonly deeds: ReturnType<typeof useDeeds>;
  /** Id of the words that say what the buttons wait for; null when they wait for nothing. */
  readonly waitsFor: string | null;
}

/** The ways to make time pass. */
export function ClockControls({ clock, next, dryRunTo, deeds, waitsFor }: ClockControlsProps) {
  const [asks, setAsks] = useState(false);
  const slow = useSlow(deeds.isPending);
  const ways = { deeds, waitsFor, slow };
  const nextAt = next?.until ?? (clock?.nextDueAt ? Date.parse(clock.nextDueAt) : null);
  const go = (does: "advance" | "rehearse", goal: Goal, button: string) => deeds.mutate({ does, goal, button });
  return (
    <div className="grid grid-cols-6 gap-2 @min-[44rem]:flex @min-[44rem]:flex-col">
      {nextAt === null ? null : (
        <div className="contents @min-[44rem]:flex @min-[44rem]:gap-2">
          <SkipButton at={nextAt} brief={next?.brief} {...ways} />
          <DeedButton
            {...ways}
            className="col-span-2"
            deed={{ does: "rehearse", goal: { to: instant(dryRunTo ?? nextAt) }, button: "dry" }}
            doing="Trying"
          >
            Dry run
          </DeedButton>
        </div>
      )}
      <div className="contents @min-[44rem]:flex @min-[44rem]:gap-2">
        <div className={`flex @min-[44rem]:flex-1 ${nextAt === null ? "col-span-6" : "col-span-4"}`}>
          <RunChoice
            state={clock?.state ?? "running"}
            waitsFor={waitsFor}
            busy={deeds.isPending}
            onChoose={(does) => deeds.mutate({ does, button: does })}
          />
        </div>
        {hops.map(({ name, by }) => (
          <DeedButton
            key={by}
            {...ways}
            className="col-span-2"
            deed={{ does: "advance", goal: { by }, button: by }}
            doing={name}
          >
            {name}
          </DeedButton>
        ))}
        <Button
          small
          waits={waitsFor !== null || deeds.isPending}
          busy={slow && pressed(deeds) === "to" && "To"}
          aria-describedby={waitsFor ?? undefined}
          aria-haspopup="dialog"
          onClick={() => setAsks(true)}
          className="col-span-2"
        >
          To…
        </Button>
      </div>
      <p className="col-span-6 text-fine text-muted-text">
        {slow ? "The clock is at work." : "Forward only. Rate limits stay on real time."}
      </p>
      {asks ? (
        <Suspense>
          <GoToDialog onClose={() => setAsks(false)} onGo={(does, at) => go(does, { to: instant(at) }, "to")} />
        </Suspense>
      ) : null}
    </div>
  );
}

const hops = [
  { name: "+1 h", by: "PT1H" },
  { name: "+1 d", by: "P1D" },
] as const;

interface Ways {
  readonly deeds: ReturnType<typeof useDeeds>;
  readonly waitsFor: string | null;
  readonly slow: boolean;
}

/** A running clock may pass what is due while the pointer is on its way: then there is nothing to skip. */
function SkipButton({ at, brief, ...ways }: Ways & { at: number; brief: string | undefined }) {
  const passed = useWorkspaceNow() > at;
  return (
    <DeedButton
      {...ways}
      kind="primary"
      className="col-span-6 min-w-0 @min-[44rem]:flex-1"
      waits={passed}
      deed={{ does: "advance", goal: { to: instant(at) }, button: "skip" }}
      doing="Skipping"
    >
      <Icon name="skip" />
      <span className="truncate py-1">Skip to next{brief ? `: ${brief}` : ""}</span>
    </DeedButton>
  );
}

interface DeedButtonProps extends Ways {
  readonly kind?: ButtonKind;
  readonly deed: Deed;
  readonly doing: string;
  readonly waits?: boolean;
  readonly className: string;
  readonly children: React.ReactNode;
}

/** What takes a moment keeps its words, so that nothing moves; what takes longer says that it is at work. */
function DeedButton(props: DeedButtonProps) {
  const { deeds, waitsFor, slow, kind = "line", deed, doing, waits = false, className, children } = props;
  return (
    <Button
      small
      kind={kind}
      waits={waits || waitsFor !== null || deeds.isPending}
      busy={slow && pressed(deeds) === deed.button && doing}
      aria-describedby={waitsFor ?? undefined}
      onClick={() => deeds.mutate(deed)}
      className={className}
    >
      {children}
    </Button>
  );
}

function pressed({ variables }: Ways["deeds"]): string | undefined {
  return variables?.button;
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
