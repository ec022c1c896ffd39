"use client";

import { useId } from "react";
import { usePlace } from "../../api/place.ts";
import { sessionTrouble } from "../../api/session.ts";
import { useRead } from "../../api/use-api.ts";
import { useSession } from "../../api/use-session.ts";
import { useStore } from "../../api/use-store.ts";
import { nowOf } from "../../settings/workspace-clock.ts";
import { Eyebrow } from "../../ui/eyebrow.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { ClockControls } from "./clock-controls.tsx";
import { ClockFace } from "./clock-face.tsx";
import { DuePart } from "./due-part.tsx";
import { pollClock } from "./poll-clock.ts";
import { ToldList } from "./told-list.tsx";
import { type Deed, useDeeds } from "./use-deeds.ts";
import { useDue } from "./use-due.ts";

/** The clock of the workspace at hand: where it stands, what is due, how to move it, and what came of it. */
export function ClockDesk() {
  const { workspaceId } = usePlace();
  const trouble = useStore<unknown>(sessionTrouble, null);
  const waking = useSession() === undefined && trouble === null;
  const read = useRead("getClock", {}, { pollAfter: pollClock });
  const due = useDue();
  const deeds = useDeeds();
  const reason = useId();
  const clock = workspaceId === null ? undefined : read.data;
  const words = waitWords(waking, workspaceId, clock?.state, deeds.isPending);
  const now = nowOf(clock, read.dataUpdatedAt);
  const known = clock?.nextDueAt ? (due.read.data?.things ?? []) : [];
  const things = known.filter(({ until }) => until > now || clock?.state === "running");
  return (
    <section aria-label="Workspace clock" className="@container py-6">
      <div className="grid items-start gap-x-8 gap-y-6 @min-[44rem]:grid-cols-[minmax(0,1fr)_25rem] @min-[70rem]:grid-cols-[minmax(23rem,26fr)_minmax(0,26.5fr)_minmax(25rem,25fr)]">
        <div>
          <Eyebrow>Workspace clock</Eyebrow>
          <ClockFace known={!waking && (workspaceId === null || clock !== undefined)} />
        </div>
        <div className="@min-[70rem]:order-last">
          {due.named ? (
            <ClockControls
              clock={clock}
              next={things[0]}
              dryRunTo={due.dryRunTo}
              deeds={deeds}
              waitsFor={words === null ? null : reason}
            />
          ) : (
            <p className="max-w-md text-small leading-normal text-muted-text">
              Owners, admins and editors can move the clock.
            </p>
          )}
        </div>
        <div className="@min-[44rem]:col-span-full @min-[70rem]:col-span-1 @min-[70rem]:pt-2">
          {words === null ? null : (
            <p id={reason} className="text-code text-muted-text">
              {words}
            </p>
          )}
          {clock ? <DuePart {...due} things={things} nextDueAt={clock.nextDueAt} /> : null}
        </div>
      </div>
      {read.error && !clock ? (
        <FailureNote error={read.error} doing="The clock could not be read." onRetry={() => void read.refetch()} />
      ) : null}
      {deeds.error ? (
        <div className="mt-4">
          <FailureNote
            error={deeds.error}
            doing={failed[deeds.variables?.does ?? "advance"]}
            onRetry={() => deeds.variables && deeds.mutate(deeds.variables)}
          />
        </div>
      ) : null}
      {deeds.told ? (
        <ToldList
          key={`${deeds.told.advance.from} ${deeds.told.advance.to} ${deeds.told.advance.dryRun}`}
          told={deeds.told}
          onDismiss={deeds.forget}
          doing={{
            busy: deeds.isPending || words !== null,
            go: () =>
              deeds.told && deeds.mutate({ does: "advance", goal: { to: deeds.told.advance.to }, button: "told" }),
          }}
        />
      ) : null}
    </section>
  );
}

/** What the buttons wait for, if they wait. */
function waitWords(
  waking: boolean,
  workspaceId: string | null,
  state: string | undefined,
  ownMove: boolean,
): string | null {
  if (waking) return "";
  if (workspaceId === null) return "Nothing is due. Send a request first.";
  if (state === undefined) return "";
  return state === "advancing" && !ownMove ? "The clock is being moved by another call." : null;
}

const failed: Record<Deed["does"], string> = {
  advance: "The clock has not moved.",
  rehearse: "The dry run did not work.",
  freeze: "The clock was not frozen.",
  resume: "The clock was not set running.",
};
