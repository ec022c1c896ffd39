import type { ReactNode } from "react";
import { FailureNote } from "../ui/failure-note.tsx";

/** A read that may still be under way, or may have failed; null where there is nothing to read. */
type Read = {
  readonly error: unknown;
  readonly failureReason: unknown;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
} | null;

interface ReadStateProps {
  readonly read: Read;
  /** What did not work when it fails, in the voice of the page. */
  readonly doing: string;
  /** What stands there until something is known. */
  readonly waiting: ReactNode;
  /** What is known; undefined until then. */
  readonly children: ReactNode;
}

/** What was read, with the failure above it when the newest try did not work. */
export function ReadState({ read, doing, waiting, children }: ReadStateProps) {
  const trouble = troubleOf(read);
  return (
    <>
      {read && trouble ? (
        <FailureNote error={trouble} doing={doing} onRetry={() => void read.refetch()} goesOn={read.isFetching} />
      ) : null}
      {children ?? (trouble ? null : waiting)}
    </>
  );
}

/** Why a read did not work, also while it is tried again. */
export function troubleOf(read: Read): unknown {
  return read ? (read.error ?? read.failureReason) : null;
}
