import type { Schema } from "#sandbox/contract/types.ts";
import { browserNow } from "./browser-time.ts";
import { call, NoAnswer, newIdempotencyKey, type Reply } from "./client.ts";
import { operations, type UsedOperation } from "./operations.ts";
import { mintVisitor, noteUse, visitor } from "./visitor.ts";

type Caught = Schema<"Caught">;

/** A real delivery of the visitor's workspace, with the secrets that may have signed it, the primary one first. */
export interface TakenDelivery {
  readonly caught: Caught;
  readonly secrets: readonly string[];
}

export type TakeStep = "workspace" | "looking" | "webhook" | "event" | "arriving";

/** Why there is no delivery to show, in words for the visitor. */
export class NoDelivery extends Error {}

const patienceMs = 6000;
const pauseMs = 150;

/** Takes the newest delivery that the visitor's catcher got. Where there is none, it makes what is missing. */
export async function takeDelivery(say: (step: TakeStep) => void): Promise<TakenDelivery> {
  try {
    const key = await workingKey(say);
    say("looking");
    const catcher = await ok("getCatcher", {}, key);
    const caught = (await newest(catcher.webhookIds, key)) ?? (await makeOne(catcher, key, say));
    const revealed = await ok("revealWebhookSecrets", { path: { id: caught.webhookId } }, key);
    return { caught, secrets: revealed.data.map(({ secret }) => secret) };
  } catch (error) {
    if (error instanceof NoAnswer) throw new NoDelivery("No answer came. Nothing is lost; try it again.");
    throw error;
  }
}

/** A key that still works: a kept one may belong to a workspace that has ended. */
async function workingKey(say: (step: TakeStep) => void): Promise<string> {
  const kept = visitor.get()?.secret;
  if (kept) {
    const answer = await call("getCatcher", {}, { key: kept });
    if (answer.status !== 401) return kept;
  }
  say("workspace");
  const minted = await mintVisitor();
  if (!minted.ok) throw new NoDelivery(minted.body.detail);
  return minted.visitor.secret;
}

async function makeOne(catcher: Schema<"Catcher">, key: string, say: (step: TakeStep) => void): Promise<Caught> {
  say("webhook");
  const id = catcher.webhookIds[0] ?? (await subscribe(catcher.url, key));
  say("event");
  await ok("testWebhook", { path: { id }, body: { event: "post.published" } }, key);
  say("arriving");
  const until = browserNow() + patienceMs;
  while (browserNow() < until) {
    const caught = await newest([id], key);
    if (caught) return caught;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new NoDelivery("The test event has not arrived yet. Try it again in a moment.");
}

async function subscribe(url: string, key: string): Promise<string> {
  const { id } = await ok("createWebhook", { body: { url, events: ["post.published"] } }, key);
  return id;
}

/** The newest request that came from a webhook which still exists: only that one's secrets can be shown. */
async function newest(webhookIds: readonly string[], key: string): Promise<Caught | null> {
  const page = await ok("listCaught", { query: { limit: 20 } }, key);
  return page.data.find(({ webhookId }) => webhookIds.includes(webhookId)) ?? null;
}

type Input<Id extends UsedOperation> = Parameters<typeof call<Id>>[1];
type Body<Id extends UsedOperation> = Extract<Reply<Id>, { ok: true }>["body"];

/** The body of an answer that worked; what went wrong otherwise. */
async function ok<Id extends UsedOperation>(id: Id, input: Input<Id>, key: string): Promise<Body<Id>> {
  const idempotencyKey = operations[id][0] === "POST" ? newIdempotencyKey() : undefined;
  const reply = await call(id, input, { key, idempotencyKey });
  noteUse(reply);
  if (!reply.ok) throw new NoDelivery(reply.body.detail);
  return reply.body as Body<Id>;
}
