"use client";

import { useEffect, useState } from "react";
import { ApiProblem } from "../api/api-problem.ts";
import { call, newIdempotencyKey } from "../api/client.ts";
import { markEntry } from "../api/session.ts";
import { useWakeSession } from "../api/use-wake-session.ts";
import { keepVisitor } from "../api/visitor.ts";
import { Button, buttonLook } from "../ui/button.tsx";
import { FailureNote } from "../ui/failure-note.tsx";
import { DoorFrame } from "./door-frame.tsx";
import { takeFragment } from "./take-fragment.ts";
import { useAct } from "./use-act.ts";

const place = "aloha.claim";

/** Takes over a workspace that a script made. Its token stays in this tab, and out of every address, while one signs in. */
export function ClaimPage() {
  const session = useWakeSession();
  const [token, setToken] = useState<string | null | undefined>(undefined);
  useEffect(() => setToken(keptToken()), []);
  const claim = useAct(async () => {
    const reply = await call(
      "claimWorkspace",
      { body: { token: token ?? "" } },
      { idempotencyKey: newIdempotencyKey() },
    );
    if (!reply.ok) throw new ApiProblem(reply);
    forgetToken();
    // The docs of this browser go on in the workspace that is active now.
    keepVisitor(null);
    markEntry();
    location.assign("/settings/developer");
  });
  const known = session && !session.user.anonymous;
  return (
    <DoorFrame
      eyebrow="Workspace"
      title="Claim it,"
      italic="and it stays."
      aside={<p>A workspace that a script made ends 7 days after its last use. Once it has an owner, it has no end.</p>}
    >
      {token === null ? (
        <p className="text-note leading-[1.6]">
          The address of this page holds no token. Open the whole <code>claimUrl</code> of the answer that made the
          workspace.
        </p>
      ) : known ? (
        <>
          <p className="text-note leading-[1.6]">
            You become its owner, as <b className="font-medium break-all">{session.user.email}</b>. Its keys and posts
            stay as they are. That works once.
          </p>
          <div className="mt-6 grid gap-4">
            {claim.error ? <FailureNote error={claim.error} doing="The workspace was not claimed." /> : null}
            <div>
              <Button kind="ink" busy={claim.busy && "Claiming"} onClick={() => void claim.run()}>
                Claim this workspace
              </Button>
            </div>
          </div>
        </>
      ) : (
        <>
          <p className="text-note leading-[1.6]">
            Sign in first, in this tab: it keeps the claim for you. With a mailed link, come back to this tab
            afterwards.
          </p>
          <p className="mt-6 flex flex-wrap gap-x-5 gap-y-2">
            <a href="/sign-in?next=/claim" className={buttonLook("ink")}>
              Sign in
            </a>
            <a href="/sign-in?new=1&next=/claim" className={buttonLook("text")}>
              Create account
            </a>
          </p>
        </>
      )}
    </DoorFrame>
  );
}

function keptToken(): string | null {
  const token = takeFragment().get("token");
  try {
    if (token) sessionStorage.setItem(place, token);
    return token ?? sessionStorage.getItem(place);
  } catch {
    return token;
  }
}

function forgetToken(): void {
  try {
    sessionStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
}
