"use client";

import { useEffect } from "react";
import { announce } from "../../../ui/announce.tsx";
import { Button } from "../../../ui/button.tsx";
import { FailureNote } from "../../../ui/failure-note.tsx";
import { PanelHeading } from "../lesson.tsx";
import { ReachProgress } from "./reach-progress.tsx";
import { isOf } from "./refusal.ts";
import { RefusalPart } from "./refusal-part.tsx";
import { useReach } from "./use-reach.ts";

/** One button that spends the minute, so that the refusal is met here first. */
export function ReachLimit({ limit }: { limit: number | null }) {
  const { state, start, stop } = useReach();
  const sending = state.phase === "sending";
  const refusedAt = state.phase === "refused" ? state.progress.sent : null;
  // A refusal by another limit than the one that applies now is no reason to wait.
  const refused = state.phase === "refused" && isOf(state.refusal, limit) ? state : null;
  useEffect(() => {
    if (refusedAt !== null) announce(`Call ${refusedAt.toLocaleString("en")} was refused with 429.`);
  }, [refusedAt]);
  return (
    <>
      {refused ? (
        <RefusalPart refusal={refused.refusal} progress={refused.progress} />
      ) : (
        <>
          <PanelHeading title="Meet the limit here," italic="before your code does." />
          <p className="mt-3 max-w-xl text-small leading-[1.6] text-muted-text">{cost(limit)}</p>
        </>
      )}
      {state.phase === "sending" ? <ReachProgress progress={state.progress} /> : null}
      <p role="status" className="mt-3 text-small empty:hidden">
        {afterwards(state)}
      </p>
      <div className="mt-4 flex flex-wrap gap-x-5 gap-y-2">
        {sending ? (
          <Button small onClick={stop}>
            Stop
          </Button>
        ) : (
          <Button kind="ink" small onClick={start}>
            {refused ? "Send until refused again" : "Send until refused"}
          </Button>
        )}
      </div>
      {state.phase === "failed" ? (
        <div className="mt-4">
          <FailureNote error={state.error} doing="The limit was not reached." onRetry={start} />
        </div>
      ) : null}
    </>
  );
}

/** What it takes, said before it is pressed. */
function cost(limit: number | null): string {
  const most =
    limit === null ? "As many calls as the plan admits" : `At most ${(limit + 1).toLocaleString("en")} calls`;
  return `${most} go to GET /v1/me with your own test key, four at a time, until one is refused. They stand in the log, and what else uses the key is refused as long.`;
}

function afterwards(state: ReturnType<typeof useReach>["state"]): string {
  if (state.phase !== "stopped" && state.phase !== "outrun") return "";
  const sent = state.progress.sent.toLocaleString("en");
  return state.phase === "stopped"
    ? `Stopped after ${sent} calls. None was refused.`
    : `${sent} calls went out, and none was refused: older ones left the minute meanwhile. Send again now.`;
}
