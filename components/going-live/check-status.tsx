"use client";

import { useCallback, useEffect, useState } from "react";
import type { PortalSession } from "../api/session.ts";
import { useSession } from "../api/use-session.ts";
import { useStore } from "../api/use-store.ts";
import { verdicts } from "./verdicts.ts";

/** Who the list was checked for, and how far it is. It asks by itself for somebody who is signed in. */
export function CheckStatus() {
  const session = useSession();
  const found = useStore(verdicts, null);
  const [phase, setPhase] = useState<"idle" | "asking" | "failed">("idle");
  const workspaceId = session?.workspace?.id;
  const check = useCallback(async () => {
    setPhase("asking");
    try {
      // Only somebody who is signed in needs this code.
      const { askWorkspace } = await import("./ask-workspace.ts");
      verdicts.set((await askWorkspace())?.verdicts ?? null);
      setPhase("idle");
    } catch {
      setPhase("failed");
    }
  }, []);
  useEffect(() => {
    if (workspaceId) void check();
    else verdicts.set(null);
  }, [workspaceId, check]);
  const action =
    "font-medium text-primary underline underline-offset-4 aria-disabled:text-muted-text aria-disabled:no-underline";
  return (
    <div className="no-js:hidden my-7 flex max-w-[44rem] flex-wrap items-center gap-x-6 gap-y-1 rounded-lg border border-border bg-elevated px-6 py-3 text-note">
      <p role="status" className="mr-auto min-h-11 content-center">
        {statusWords(session, found, phase)}
      </p>
      {workspaceId ? (
        <button
          type="button"
          onClick={() => phase !== "asking" && void check()}
          aria-disabled={phase === "asking" || undefined}
          className={`min-h-11 ${action}`}
        >
          Check again
        </button>
      ) : (
        <a href="/sign-in?next=%2Fdocs%2Fgoing-live" className={`inline-flex min-h-11 items-center ${action}`}>
          Sign in
        </a>
      )}
    </div>
  );
}

function statusWords(
  session: PortalSession | null | undefined,
  found: ReturnType<typeof verdicts.get>,
  phase: "idle" | "asking" | "failed",
): string {
  if (phase === "failed") return "Your workspace could not be asked.";
  if (!session?.workspace) return "Sign in, and this list checks itself against your workspace.";
  const { name } = session.workspace;
  if (!found) return `Checking ${name} …`;
  const all = Object.values(found);
  const open = all.filter(({ state }) => state === "open").length;
  const done = all.filter(({ state }) => state === "done").length;
  return open === 0 ? `${name}: nothing of this is left to do.` : `${name}: ${done} done, ${open} to do.`;
}
