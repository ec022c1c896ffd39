import { useEffect, useRef } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { takeCredential } from "./credential.ts";
import { followStream } from "./follow-stream.ts";
import { operations } from "./operations.ts";
import { usePlace } from "./place.ts";

/**
 * Gives each call of the workspace as it is answered. `after` is the newest one that is shown already: what was answered
 * between the list and the stream comes too. Where nothing is shown yet, `onOpen` says when it is time to look again.
 */
export function useRequestTail(
  query: string,
  after: string | null | undefined,
  onCall: (call: Schema<"LoggedRequest">) => void,
  onOpen: () => void,
): void {
  const { mode, workspaceId } = usePlace();
  const latest = useRef({ onCall, onOpen, after });
  latest.current = { onCall, onOpen, after };
  const ready = after !== undefined && workspaceId !== null;
  useEffect(() => {
    if (!ready) return;
    const leaving = new AbortController();
    const follow = async () => {
      const { headers } = await takeCredential(mode);
      const from = latest.current.after;
      await followStream(
        `${operations.tailRequests[1]}${query}`,
        from ? { ...headers, "Last-Event-ID": from } : headers,
        ({ event, data }) => {
          if (event === "request") latest.current.onCall(JSON.parse(data) as Schema<"LoggedRequest">);
        },
        leaving.signal,
        () => latest.current.onOpen(),
      );
    };
    void follow();
    return () => leaving.abort();
  }, [mode, query, ready]);
}
