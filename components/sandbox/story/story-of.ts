import type { Schema } from "#sandbox/contract/types.ts";

type Call = Schema<"LoggedRequestDetail">;
type Post = Schema<"Post">;
type Delivery = Schema<"WebhookDelivery"> & { readonly attempts?: readonly Schema<"WebhookAttempt">[] };

export type Mark = "call" | "object" | "event" | "good" | "bad" | "due";

/** One thing of a story, with where it leads. */
export interface Moment {
  readonly key: string;
  /** On the clock of the workspace. */
  readonly at: number;
  readonly mark: Mark;
  readonly title: string;
  readonly text: string;
  readonly id: string | null;
  readonly href: string | null;
  /** Belongs to the moment before it: an attempt to its event. */
  readonly inner: boolean;
}

export interface Story {
  readonly past: readonly Moment[];
  readonly ahead: readonly Moment[];
}

export interface StoryParts {
  readonly call: Call;
  readonly post: Post | null;
  readonly deliveries: readonly Delivery[];
  /** Of events that are about one channel, which. */
  readonly channels: ReadonlyMap<string, string>;
  readonly now: number;
}

/** Everything a call caused, in order: what happened on the clock of the workspace, and what is still to come. */
export function storyOf({ call, post, deliveries, channels, now }: StoryParts): Story {
  const moments = [
    ...callMoments(call),
    ...call.events.map((event) => eventMoment(event, channels.get(event.id))),
    ...deliveries.flatMap((delivery) => attemptMoments(delivery)),
    ...(post ? plannedMoments(post) : []),
    ...deliveries.flatMap((delivery) => retryMoment(delivery)),
  ];
  const order = new Map(moments.map((moment, place) => [moment, place]));
  const sorted = moments.toSorted((a, b) => a.at - b.at || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return {
    past: sorted.filter(({ mark }) => mark !== "due"),
    ahead: sorted.filter(({ mark, at }) => mark === "due" && at >= now - 60_000),
  };
}

function callMoments(call: Call): Moment[] {
  const shown = call.response.headers["Aloha-Sandbox-Clock"] ?? call.response.headers["aloha-sandbox-clock"];
  const at = Date.parse(shown ?? call.at);
  const first: Moment = {
    key: call.id,
    at,
    mark: call.status >= 400 ? "bad" : "call",
    title: `${call.operationId ?? call.method} answered ${call.status}`,
    text: toldOf(call),
    id: call.id,
    href: `/settings/logs/${call.id}`,
    inner: false,
  };
  const made = call.objects.map(({ object, id }) => ({
    key: id,
    at,
    mark: "object" as const,
    title:
      call.method === "DELETE" ? `${object.replaceAll("_", " ")} is gone` : `${object.replaceAll("_", " ")} stored`,
    text: "",
    id,
    href: null,
    inner: true,
  }));
  return [first, ...made];
}

function toldOf({ code, replayed }: Call): string {
  if (code) return `${code.replaceAll("_", " ")}. Nothing was stored.`;
  return replayed ? "the first answer once more. Nothing was done again." : "";
}

function eventMoment(event: Call["events"][number], channel: string | undefined): Moment {
  return {
    key: event.id,
    at: Date.parse(event.createdAt),
    mark: event.event === "post.failed" ? "bad" : "event",
    title: event.event,
    text: [channel ? `on ${channel}` : "", restWords(event.deliveries)].filter(Boolean).join(". "),
    id: event.id,
    href: null,
    inner: false,
  };
}

/** What the attempts below it do not say. */
function restWords(deliveries: Call["events"][number]["deliveries"]): string {
  if (deliveries.length === 0) return "No webhook wants it.";
  const states = new Set(deliveries.map(({ state }) => state));
  if (states.has("held")) return "Held: its endpoint is switched off.";
  if (states.has("exhausted")) return "All retries failed.";
  return "";
}

function attemptMoments({ id, webhookId, event, attempts = [] }: Delivery): Moment[] {
  return attempts.map((attempt) => ({
    key: attempt.id,
    at: Date.parse(attempt.startedAt),
    mark: attempt.outcome === "succeeded" ? ("good" as const) : ("bad" as const),
    title: `attempt ${attempt.attempt} of ${event}`,
    text: attemptWords(attempt),
    id: null,
    href: `/settings/webhooks/${webhookId}/deliveries/${id}`,
    inner: true,
  }));
}

function attemptWords({ outcome, statusCode, code }: Schema<"WebhookAttempt">): string {
  if (outcome === "running") return "on its way";
  if (statusCode !== null) return `answered ${statusCode}`;
  return code ? code.replaceAll("_", " ") : outcome;
}

function retryMoment({ id, webhookId, event, attemptCount, nextAttemptAt }: Delivery): Moment[] {
  if (nextAttemptAt === null) return [];
  return [
    {
      key: `${id} next`,
      at: Date.parse(nextAttemptAt),
      mark: "due",
      title: attemptCount === 0 ? `${event} is delivered` : `retry ${attemptCount} of ${event}`,
      text: "",
      id: null,
      href: `/settings/webhooks/${webhookId}/deliveries/${id}`,
      inner: false,
    },
  ];
}

const planned = new Set(["pending", "queued", "scheduled"]);

function plannedMoments(post: Post): Moment[] {
  const at = post.scheduledAt;
  if (at === null || post.status === "draft") return [];
  const open = post.deliveries.filter(({ status }) => planned.has(status)).map(({ channel }) => channel);
  if (open.length === 0) return [];
  return [
    {
      key: `${post.id} due`,
      at: Date.parse(at),
      mark: "due",
      title: `publishes on ${open.join(", ")}`,
      text: "",
      id: post.id,
      href: null,
      inner: false,
    },
  ];
}
