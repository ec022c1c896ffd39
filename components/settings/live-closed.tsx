"use client";

import { usePathname } from "next/navigation";
import type { PortalSession } from "../api/session.ts";
import { buttonLook } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { dateWords } from "../ui/time-words.ts";
import { signInHref } from "./sign-in-href.ts";
import { StartWorkspace } from "./start-workspace.tsx";
import { ViewLink } from "./view-link.tsx";

/** Live mode of a workspace that has no owner yet: what opens it, and until when there is time. */
export function LiveClosed({ session }: { session: PortalSession | null }) {
  const pathname = usePathname();
  const workspace = session?.workspace ?? null;
  if (session && !session.user.anonymous) return <NoWorkspace />;
  return (
    <div className="py-12 sm:py-16">
      <EmptyState title="Live mode is closed." italic="An account opens it.">
        <p>
          Live keys and live webhooks belong to a workspace that somebody owns.{" "}
          {workspace?.expiresAt ? (
            <>
              <b className="font-medium text-ink">{workspace.name}</b> has no owner yet, and is deleted on{" "}
              {dateWords(Date.parse(workspace.expiresAt))} unless it is used before. Sign in and it stays, keys and
              posts as they are.
            </>
          ) : (
            "Sign in, and this browser works in a workspace of yours."
          )}
        </p>
        <p className="mt-5 flex flex-wrap gap-x-5 gap-y-2">
          <a href={signInHref(`${pathname}?mode=live`)} className={buttonLook("ink")}>
            {workspace ? "Sign in and keep it" : "Sign in"}
          </a>
          <ViewLink href={`${pathname}?mode=test`} className={buttonLook("text")}>
            Go to test mode
          </ViewLink>
        </p>
      </EmptyState>
    </div>
  );
}

/** Somebody with an account who is in no workspace: one step, and both modes are open. */
function NoWorkspace() {
  return (
    <div className="py-12 sm:py-16">
      <EmptyState title="You are in no workspace." italic="One step makes one.">
        <p>It gets a few posts to try things with, a test mode and a live mode, and you are its owner.</p>
        <div className="mt-5 grid justify-items-start gap-4">
          <StartWorkspace />
        </div>
      </EmptyState>
    </div>
  );
}
