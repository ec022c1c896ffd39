import { useQueries, useQuery } from "@tanstack/react-query";
import type { Schema } from "#sandbox/contract/types.ts";
import { ApiProblem } from "../../api/api-problem.ts";
import { ask } from "../../api/ask.ts";
import { browserNow } from "../../api/browser-time.ts";
import { usePlace } from "../../api/place.ts";
import { query } from "../../api/query.ts";
import { useRead } from "../../api/use-api.ts";
import { useWorkspaceNow } from "../../settings/workspace-clock.ts";
import { storyOf } from "./story-of.ts";

type Call = Schema<"LoggedRequestDetail">;

/** The log has an entry a moment after its answer. So often, and so far apart, it is asked for. */
const mostAsks = 25;
const soonMs = 80;
const livelyMs = 700;
const calmMs = 10_000;
const youngMs = 8000;
const mostDeliveries = 12;

/** What a call caused, kept up to date while something of it is under way. */
export function useStory(requestId: string | null) {
  const place = usePlace();
  const now = useWorkspaceNow();
  const read = useQuery({
    ...query("getRequest", { path: { id: requestId ?? "" } }, place),
    enabled: requestId !== null && place.workspaceId !== null,
    retry: (asked, error) => isMissing(error) && asked < mostAsks,
    retryDelay: soonMs,
    refetchInterval: ({ state }) => (state.data ? nextLook(state.data) : false),
  });
  const call = read.data;
  const postId = call?.objects.find(({ object }) => object === "post")?.id ?? null;
  const post = useRead(
    "getPost",
    { path: { id: postId ?? "" } },
    { enabled: postId !== null && call?.method !== "DELETE" },
  );
  const known = (call?.events ?? []).flatMap(({ deliveries }) => deliveries).slice(0, mostDeliveries);
  const deliveries = useQueries({
    queries: known.map(({ id, webhookId, attemptCount, state }) => ({
      // Another attempt makes it another delivery to look at; the old one is shown until then.
      queryKey: ["getWebhookDelivery", place, id, attemptCount, state] as const,
      queryFn: () => ask("getWebhookDelivery", { path: { id: webhookId, deliveryId: id } }, place.mode),
      placeholderData: (before: Schema<"WebhookDeliveryDetail"> | undefined) =>
        before?.id === id ? before : undefined,
    })),
  });
  const named = useQueries({
    queries: (call?.events ?? [])
      .filter(({ event }) => event.startsWith("post.p") || event.startsWith("post.f"))
      .slice(0, mostDeliveries)
      .map(({ id }) => ({
        queryKey: ["getEvent", place, id] as const,
        queryFn: () => ask("getEvent", { path: { id } }, place.mode),
        staleTime: Number.POSITIVE_INFINITY,
      })),
  });
  const channels = named.flatMap(({ data }) => (data ? [[data.id, channelOf(data)] as const] : []));
  const told = deliveries.flatMap(({ data }) => (data ? [data] : []));
  return {
    call,
    now,
    error: read.error,
    refetch: read.refetch,
    story: call ? storyOf({ call, post: post.data ?? null, deliveries: told, channels: new Map(channels), now }) : null,
  };
}

/** Which channel an event is about: the log names only the post. */
function channelOf({ data }: Schema<"Event">): string {
  const { channel } = data as { readonly channel?: unknown };
  return typeof channel === "string" ? channel : "";
}

function isMissing(error: unknown): boolean {
  return error instanceof ApiProblem && error.problem.code === "not_found";
}

/** What is on its way is looked at often, and so is a call that came this moment; anything else now and then. */
function nextLook({ at, events }: Call): number {
  const underWay = events.some(({ deliveries }) => deliveries.some(({ state }) => state === "leased"));
  return underWay || browserNow() - Date.parse(at) < youngMs ? livelyMs : calmMs;
}
