"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiProblem } from "../../api/api-problem.ts";
import { call } from "../../api/client.ts";
import { readAnew } from "../../api/mutation.ts";
import { type Place, usePlace } from "../../api/place.ts";
import { readSession } from "../../api/session.ts";
import { mintVisitor, visitor } from "../../api/visitor.ts";
import { Button } from "../../ui/button.tsx";
import { CodeScroller } from "../../ui/code-scroller.tsx";
import { CopyButton } from "../../ui/copy-button.tsx";
import { DisplayHeading } from "../../ui/display-heading.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";

/** A call stands in the log 300 ms after its answer at the latest. */
const loggedAfterMs = 400;

const curl = (origin: string) => `curl ${origin}/v1/channels \\
  -H "Authorization: Bearer $ALOHA_KEY"`;

/** Sends it with the docs key of this browser: what the portal itself asks does not stand in the log. */
async function sendFirst({ workspaceId }: Place): Promise<void> {
  const kept = visitor.get();
  let secret = kept?.workspaceId === workspaceId ? kept?.secret : undefined;
  if (!secret) {
    const minted = await mintVisitor();
    if (!minted.ok) throw new ApiProblem(minted);
    secret = minted.visitor.secret;
  }
  const reply = await call("listChannels", {}, { key: secret });
  if (!reply.ok) throw new ApiProblem(reply);
  // Where the first call made the workspace, the page learns only now that it has one.
  if (workspaceId === null) await readSession();
}

/** Where no call was made yet: the first one, to be run here or by hand. */
export function FirstRequest() {
  const place = usePlace();
  const client = useQueryClient();
  const [state, setState] = useState<{ busy: boolean; error: unknown }>({ busy: false, error: null });
  const run = async () => {
    setState({ busy: true, error: null });
    try {
      await sendFirst(place);
      // The tail opens only now that there is a workspace, and may have missed it.
      setTimeout(() => readAnew(client, "listRequests"), loggedAfterMs);
      setState({ busy: false, error: null });
    } catch (error) {
      setState({ busy: false, error });
    }
  };
  return (
    <div className="grid items-center gap-x-12 gap-y-7 rounded-card border border-border bg-elevated p-6 sm:p-10 lg:grid-cols-2">
      <div>
        <DisplayHeading size="section" italic="Send the first one.">
          No request yet.
        </DisplayHeading>
        <p className="mt-4 max-w-md text-note leading-[1.6] text-muted-text">
          Every call stands here within 300 ms of its answer, with both sides of what was said and every event that came
          of it. Keys and secrets are masked before anything is kept.
        </p>
      </div>
      <div className="min-w-0">
        <div className="code-surface overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
          <div className="flex items-center justify-between gap-4 pr-2 pl-5 text-small text-code-comment">
            cURL
            <CopyButton text={() => curl(location.origin)} />
          </div>
          <CodeScroller name="The first request" className="pt-1">
            {curl(typeof location === "undefined" ? "" : location.origin)}
          </CodeScroller>
        </div>
        {place.mode === "test" ? (
          <p className="mt-5">
            <Button kind="ink" busy={state.busy && "Sending"} onClick={() => void run()}>
              Send it from here
            </Button>
          </p>
        ) : null}
        {state.error ? (
          <div className="mt-4">
            <FailureNote error={state.error} doing="The request was not answered." onRetry={() => void run()} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
