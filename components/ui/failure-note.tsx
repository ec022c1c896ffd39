"use client";

import { useEffect, useState } from "react";
import { failureOf } from "../api/failure.ts";
import { Button } from "./button.tsx";
import { Icon } from "./icon.tsx";

interface FailureNoteProps {
  readonly error: unknown;
  /** What could not be done, in the voice of the page. */
  readonly doing: string;
  readonly onRetry?: () => void;
  /** Goes on by itself when the wait is over. */
  readonly goesOn?: boolean;
}

/** What did not work, why, and what to do: never a toast that goes away before it is read. */
export function FailureNote({ error, doing, onRetry, goesOn = false }: FailureNoteProps) {
  const { what, todo, code, requestId, waitMs } = failureOf(error);
  const seconds = useCountdown(waitMs, error);
  const waits = waitMs !== null && seconds > 0;
  return (
    <div
      role="alert"
      className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3 rounded-card border border-danger bg-elevated p-4 text-note leading-normal sm:p-5"
    >
      <Icon name="bang" className="mt-0.5 size-5 text-danger" />
      <div>
        <p className="font-medium text-danger">{doing}</p>
        <p className="mt-0.5">
          {what} {todo ? <span className="text-muted-text">{todo}</span> : null}
        </p>
        <p className="mt-1 flex flex-wrap items-center gap-x-5">
          {waits ? (
            <span className="tabular-nums">
              {goesOn ? "Going on" : "You can go on"} in {seconds} s.
            </span>
          ) : onRetry && !goesOn ? (
            <Button kind="text" onClick={onRetry}>
              Try again
            </Button>
          ) : null}
          {code ? (
            <a
              href={`/docs/errors/${code}`}
              className="inline-flex min-h-11 items-center text-primary underline underline-offset-4 hover:text-primary-deep"
            >
              What {code} means
            </a>
          ) : null}
          {requestId ? <code className="text-muted-text">{requestId}</code> : null}
        </p>
      </div>
    </div>
  );
}

/** Seconds until a wait is over, counted from when its cause appeared. */
function useCountdown(waitMs: number | null, cause: unknown): number {
  const [left, setLeft] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same wait for a new refusal starts again.
  useEffect(() => {
    if (waitMs === null) return;
    setLeft(Math.ceil(waitMs / 1000));
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(timer);
  }, [waitMs, cause]);
  return left;
}
