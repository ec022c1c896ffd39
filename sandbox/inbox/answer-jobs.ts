import { enqueue } from "../time/enqueue.ts";
import type { AtomicJob, Happening, JobCall } from "../time/job.ts";
import { type Landing, planAnswers } from "./audience.ts";
import type { Persona } from "./personas.ts";
import { receiveMessage } from "./receive-message.ts";
import type { ThreadRow } from "./thread-queries.ts";

/** What somebody says, and where. */
export interface Saying {
  readonly channel: string;
  readonly kind: ThreadRow["kind"];
  readonly postId: string | null;
  readonly persona: Persona;
  readonly text: string;
}

/** Queues what the personas will say to a post that just went live. With the delivery they go. */
export async function answerLater(
  { store, time }: Pick<JobCall, "store" | "time">,
  landed: Pick<Landing, "deliveryId" | "channel" | "content" | "forced"> & { readonly postId: string },
): Promise<void> {
  const { postId, ...landing } = landed;
  const planned = planAnswers({ ...landing, workspaceId: store.workspaceId, seedNumber: time.seedNumber });
  for (const [number, { afterMs, kind, persona, text }] of planned.entries()) {
    const saying: Saying = { channel: landing.channel, kind, postId: kind === "dm" ? null : postId, persona, text };
    const payload = { ...saying, number };
    await enqueue(store, time, { kind: "answerPost", subject: landing.deliveryId, dueAt: time.now + afterMs, payload });
  }
}

/** Lets somebody say what was planned. */
export const answerPost: AtomicJob = {
  run: (job) => say(job, job.payload as unknown as Saying, `${job.subject}:${job.payload.number}`),
};

/** Puts the words of a persona into the inbox, as a network would. */
export async function say(
  { store, time }: Pick<JobCall, "store" | "time">,
  { channel, kind, postId, persona, text }: Saying,
  words: string,
): Promise<Happening[]> {
  const incoming = { channel, kind, postId, text, participant: persona, words, requestId: null };
  const { eventId } = await receiveMessage(store, time, incoming);
  const summary = `${persona.displayName} wrote on ${channel}: a ${kind}`;
  const event = "reply.received";
  return [{ kind: "reply_received", summary, postId, deliveryId: null, channel, eventId, event, webhookId: null }];
}
