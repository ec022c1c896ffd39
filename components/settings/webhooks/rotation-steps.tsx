"use client";

import type { ReactNode } from "react";
import { Button } from "../../ui/button.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { exactWords, spanWords } from "../../ui/time-words.ts";
import { When } from "../when.tsx";
import { useWorkspaceNow } from "../workspace-clock.ts";
import type { Rotation } from "./rotation.ts";

export type SecretAct = "add" | "promote" | "revoke";

interface RotationStepsProps {
  readonly rotation: Rotation;
  /** Why no secret can be added now; null when one can. */
  readonly full: string | null;
  readonly onAct: (act: SecretAct, secretId: string) => void;
}

/** The four steps of a change, each with its date, and the one button that comes next. */
export function RotationSteps({ rotation, full, onAct }: RotationStepsProps) {
  const { phase, before, after } = rotation;
  const now = useWorkspaceNow();
  const added = after ? Date.parse(after.createdAt) : null;
  return (
    <ol className="mt-4 grid gap-x-0 gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
      <Step
        name="Add the next one"
        state={phase === "alone" ? "now" : "done"}
        line={added ? exactWords(added) : "When you say so"}
      >
        <p>The first header does not change. The two lists name both from then on.</p>
        {phase === "alone" ? (
          full ? (
            <p>{full}</p>
          ) : (
            <Button kind="ink" onClick={() => onAct("add", "")} className="mt-3">
              Add next
            </Button>
          )
        ) : null}
      </Step>
      <Step
        name="Deploy"
        state={phase === "alone" ? "later" : phase === "deploying" ? "now" : "done"}
        line={
          phase === "deploying" && added
            ? `Yours to do, since ${spanWords(now - added)}`
            : phase === "alone"
              ? "Yours to do"
              : "Done"
        }
      >
        <p>Teach each receiver both secrets. One that uses the SDK never fails.</p>
      </Step>
      <Step
        name="Promote"
        state={phase === "overlapping" ? "done" : "later"}
        line={phase === "overlapping" ? "Done" : "When you say so"}
      >
        <p>A receiver that knows one secret must change at that moment.</p>
        {phase === "deploying" && after ? (
          <Button kind="ink" onClick={() => onAct("promote", after.id)} className="mt-3">
            Promote next
          </Button>
        ) : null}
      </Step>
      <Step
        name="The old one ends"
        state={phase === "overlapping" ? "now" : "later"}
        line={before.endsAt ? exactWords(Date.parse(before.endsAt)) : "24 h after promoting, or 0 to 7 days"}
      >
        {phase === "overlapping" && before.endsAt ? (
          <>
            <p>
              It is valid to the instant, <When at={before.endsAt} />, and not longer.
            </p>
            <Button kind="danger" onClick={() => onAct("revoke", before.id)} className="mt-3">
              End it now
            </Button>
          </>
        ) : (
          <p>What is signed later names the new one alone.</p>
        )}
      </Step>
    </ol>
  );
}

interface StepProps {
  readonly name: string;
  readonly state: "done" | "now" | "later";
  readonly line: string;
  readonly children: ReactNode;
}

const icons: Record<StepProps["state"], IconName> = { done: "tick", now: "half", later: "ring" };
const spoken: Record<StepProps["state"], string> = { done: "done", now: "now", later: "later" };

function Step({ name, state, line, children }: StepProps) {
  return (
    <li
      aria-current={state === "now" ? "step" : undefined}
      className="pr-5 text-note leading-normal lg:pl-2.5 lg:first:pl-0.5"
    >
      <p className={`flex items-center gap-2 font-medium ${state === "now" ? "text-primary" : ""}`}>
        <Icon name={icons[state]} className="size-5" />
        {name}
        <span className="sr-only">, {spoken[state]}</span>
      </p>
      <p className="tabular-nums">{line}</p>
      <div className="mt-1 text-small text-pretty text-muted-text">{children}</div>
    </li>
  );
}
