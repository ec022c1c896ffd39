import type { SharedDelivery, SharedEvent, SharedRequest } from "../contract/shared-copy.ts";
import type { Schema } from "../contract/types.ts";
import type { LogEntry } from "../log/log-entry.ts";
import { deliveriesOf, findPost } from "../posts/post-queries.ts";
import { viewFor, viewPost } from "../posts/post-view.ts";
import { operationOf } from "../requests/logged-operation.ts";
import { viewWhole } from "../requests/view-whole.ts";
import type { Session } from "../store/engine.ts";
import type { Store } from "../store/store.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { attemptsOf } from "../webhooks/delivery-view.ts";
import { redactBody, redactText, redactValue } from "./redact-copy.ts";

/** Headers of a request on which its answer depends. All others are the caller's own affair. */
const shown: ReadonlySet<string> = new Set([
  "accept",
  "content-type",
  "content-length",
  "if-none-match",
  "aloha-sandbox-fault",
]);
/** Headers of an answer that tell of the caller. */
const unshown: ReadonlySet<string> = new Set(["set-cookie", "aloha-key-ends-at"]);
const mostPosts = 20;
const mostAttempts = 20;

/** A logged call as strangers may read it: without who called, and without what opens anything. */
export async function copyCall(
  session: Session,
  store: Store,
  entry: LogEntry,
  publicUrl: string,
): Promise<SharedRequest> {
  const whole = await viewWhole(session, store, entry);
  const { address: caller } = entry.head;
  // What the portal asks for itself is about people.
  const bodiesKept = whole.bodiesKept && operationOf(entry.head)?.audience !== "session";
  const { id, at, method, operationId, status, code, durationMs, replayed, fault, objects } = whole;
  return {
    kind: "request",
    id,
    at,
    method,
    path: redactText(whole.path, caller),
    query: whole.query === null ? null : redactText(`?${whole.query}`, caller).slice(1),
    operationId,
    status,
    code,
    durationMs,
    replayed,
    bodiesKept,
    fault,
    request: messageOf(whole.request, bodiesKept, caller, (name) => shown.has(name)),
    response: messageOf(whole.response, bodiesKept, caller, (name) => !unshown.has(name)),
    objects: redactValue(objects, caller),
    events: await eventsOf(store, whole.events, caller),
    posts: redactValue(await postsOf(store, objects, publicUrl), caller),
  };
}

function messageOf(
  message: Schema<"LoggedMessage">,
  bodiesKept: boolean,
  caller: string,
  keeps: (name: string) => boolean,
): Schema<"LoggedMessage"> {
  const headers = Object.entries(message.headers).filter(([name]) => keeps(name.toLowerCase()));
  return {
    ...message,
    headers: redactValue(Object.fromEntries(headers), caller),
    body: bodiesKept ? redactBody(message.body, caller) : null,
  };
}

async function eventsOf(
  store: Store,
  events: readonly Schema<"LoggedEvent">[],
  caller: string,
): Promise<SharedEvent[]> {
  const copies: SharedEvent[] = [];
  for (const { id, event, objectId, createdAt, cause, deliveries } of events) {
    const told: SharedDelivery[] = [];
    for (const delivery of deliveries)
      told.push({ id: delivery.id, state: delivery.state, attempts: await attempts(store, delivery.id) });
    copies.push({ id, event, objectId: redactText(objectId, caller), createdAt, cause, deliveries: told });
  }
  return copies;
}

async function attempts(store: Store, deliveryId: string): Promise<SharedDelivery["attempts"]> {
  const rows = await store.all(attemptsOf, { deliveryId });
  return rows.slice(0, mostAttempts).map((row) => ({
    attempt: row.number,
    trigger: row.trigger,
    startedAt: formatInstant(row.started_at),
    outcome: row.outcome,
    code: row.code as Schema<"WebhookCode"> | null,
    statusCode: row.status_code,
  }));
}

async function postsOf(
  store: Store,
  objects: Schema<"LoggedRequestDetail">["objects"],
  publicUrl: string,
): Promise<Schema<"Post">[]> {
  const posts: Schema<"Post">[] = [];
  for (const { object, id } of objects.slice(0, mostPosts)) {
    const post = object === "post" ? await store.first(findPost, { id }) : undefined;
    if (post) posts.push(viewPost(post, await store.all(deliveriesOf, { postId: id }), viewFor(store, publicUrl)));
  }
  return posts;
}
