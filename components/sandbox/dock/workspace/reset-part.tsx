"use client";

import { useState } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { ApiProblem } from "../../../api/api-problem.ts";
import { usePlace } from "../../../api/place.ts";
import { useMay } from "../../../api/use-may.ts";
import { useDraft } from "../../../settings/use-draft.ts";
import { announce } from "../../../ui/announce.tsx";
import { exactWords } from "../../../ui/time-words.ts";
import { useConsoleFacts } from "../../console-facts.tsx";
import { PanelHeading } from "../lesson.tsx";
import { durationWords } from "./duration-words.ts";
import { ResetDialog } from "./reset-dialog.tsx";
import { freshReset, type ResetDraft, resetBody } from "./reset-draft.ts";
import { ResetForm } from "./reset-form.tsx";
import { useTimedChange } from "./use-timed-change.ts";

/** Takes test mode back to a beginning. What goes is asked about once; where nothing is there, nothing is asked. */
export function ResetPart() {
  const { workspaceId } = usePlace();
  const { seeds } = useConsoleFacts();
  const may = useMay("write");
  const draft = useDraft<ResetDraft>("sandbox-reset", freshReset);
  const [asking, setAsking] = useState(false);
  const { change, tookMs, make } = useTimedChange("resetSandbox");
  const seedName = seeds[draft.value.seed]?.title ?? draft.value.seed;
  const reset = () =>
    make(
      { body: resetBody(draft.value) },
      {
        done: (ms) => {
          setAsking(false);
          announce(`${seedName}, ready in ${durationWords(ms)}.`);
        },
        // What is wrong with a field is said at the field, behind the dialog.
        refused: (error) => {
          if (error instanceof ApiProblem && error.problem.errors.length > 0) setAsking(false);
        },
      },
    );
  return (
    <>
      <PanelHeading title="Begin again" italic="from a seed." />
      {may ? (
        <ResetForm
          draft={draft.value}
          isNew={workspaceId === null}
          busy={!asking && change.isPending}
          error={asking ? null : change.error}
          onChange={draft.change}
          onSubmit={() => (workspaceId === null ? reset() : setAsking(true))}
        />
      ) : (
        <p className="mt-4 text-small text-muted-text">Owners, admins and editors can reset test mode.</p>
      )}
      {change.data && tookMs !== null ? (
        <p className="mt-4 text-small leading-normal">{resultWords(change.data, seeds, tookMs)}</p>
      ) : null}
      {asking ? (
        <ResetDialog
          seedName={seedName}
          busy={change.isPending}
          error={change.error}
          onReset={reset}
          onClose={() => {
            change.reset();
            setAsking(false);
          }}
        />
      ) : null}
    </>
  );
}

function resultWords(
  { seed, seedNumber, clock }: Schema<"SandboxReset">,
  seeds: ReturnType<typeof useConsoleFacts>["seeds"],
  ms: number,
): string {
  const stands = clock.state === "frozen" ? `stands at ${exactWords(Date.parse(clock.now))}` : "runs with real time";
  return `Reset in ${durationWords(ms)}, with the way there and back. It holds “${seeds[seed]?.title ?? seed}”, drawn from ${seedNumber}, and the clock ${stands}.`;
}
