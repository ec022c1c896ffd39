"use client";

import type { ReactNode } from "react";
import { sessionTrouble, wakeSession } from "../api/session.ts";
import { useStore } from "../api/use-store.ts";
import { FailureNote } from "../ui/failure-note.tsx";
import { Loading } from "../ui/skeleton.tsx";

/** Before it is known who is signed in: the outlines of what comes, or why it is not known. */
export function Waking({ children }: { children: ReactNode }) {
  const trouble = useStore<unknown>(sessionTrouble, null);
  if (trouble) {
    return (
      <div className="py-6">
        <FailureNote error={trouble} doing="It is not known who is signed in." onRetry={() => void wakeSession()} />
      </div>
    );
  }
  return (
    <div className="no-js:hidden">
      <Loading words="Asking who is signed in">{children}</Loading>
    </div>
  );
}
