import { type InfiniteData, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Schema } from "#sandbox/contract/types.ts";
import { takeCredential } from "./credential.ts";
import { followStream } from "./follow-stream.ts";
import { usePlace } from "./place.ts";

type CaughtList = Schema<"CaughtList">;

const path = "/v1/sandbox/catcher/stream";
/** The answer of the receiver is written down a moment after the request has come. */
const settleMs = 400;

/**
 * Shows what the built-in receiver gets as it comes, and reads anew what follows from it. Of one webhook, or of all where
 * none is named.
 */
export function useCaughtStream(webhookId: string | null, enabled: boolean): void {
  const client = useQueryClient();
  const { mode, workspaceId } = usePlace();
  useEffect(() => {
    if (!enabled || workspaceId === null) return;
    const leaving = new AbortController();
    let settling: ReturnType<typeof setTimeout> | null = null;
    const follow = async () => {
      const { headers } = await takeCredential(mode);
      await followStream(
        path,
        headers,
        ({ event, data }) => {
          if (event !== "caught") return;
          const caught = JSON.parse(data) as Schema<"Caught">;
          if (webhookId !== null && caught.webhookId !== webhookId) return;
          client.setQueriesData<InfiniteData<CaughtList>>({ queryKey: ["listCaught"] }, (shown) =>
            withNew(shown, caught),
          );
          settling ??= setTimeout(() => {
            settling = null;
            void client.invalidateQueries({ queryKey: ["listWebhookDeliveries"] });
            void client.invalidateQueries({ queryKey: ["getCatcher"] });
          }, settleMs);
        },
        leaving.signal,
      );
    };
    void follow();
    return () => {
      leaving.abort();
      if (settling !== null) clearTimeout(settling);
    };
  }, [client, enabled, mode, webhookId, workspaceId]);
}

/** A list with one more request on top, unless it is there already. */
function withNew(shown: InfiniteData<CaughtList> | undefined, caught: Schema<"Caught">) {
  const [first, ...others] = shown?.pages ?? [];
  if (!shown || !first || shown.pages.some(({ data }) => data.some(({ id }) => id === caught.id))) return shown;
  return { ...shown, pages: [{ ...first, data: [caught, ...first.data] }, ...others] };
}
