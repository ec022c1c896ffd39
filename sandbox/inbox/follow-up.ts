import { inbox } from "../contract/facts.gen.ts";
import { seededBetween, seededFraction } from "../seeded.ts";
import { ownQuery, type Store } from "../store/store.ts";
import { enqueue } from "../time/enqueue.ts";
import type { AtomicJob } from "../time/job.ts";
import type { WorkspaceTime } from "../time/workspace-time.ts";
import { say } from "./answer-jobs.ts";
import { thanks } from "./persona-words.ts";
import type { Persona } from "./personas.ts";
import { type MessageRow, type ThreadRow, threadById } from "./thread-queries.ts";

const { followUp } = inbox.audience;
const minuteMs = 60_000;

const outcomesOf = ownQuery<{ postId: string }>()((own, param) =>
  own.selectFrom("post").select("outcomes").where("id", "=", param("postId")),
);

/** Lets the other side answer our first reply, by chance and once. What a test forced stays all that happens. */
export async function mayAnswer(
  store: Store,
  time: WorkspaceTime,
  thread: ThreadRow,
  reply: MessageRow,
): Promise<void> {
  if (store.livemode || (await isForced(store, thread))) return;
  const words = [store.workspaceId, time.seedNumber, "personas", "follow-up", thread.id] as const;
  if (seededFraction(...words) * 100 >= followUp.percent) return;
  const minutes = seededBetween(followUp.firstMinutes, followUp.lastMinutes, ...words, "moment");
  const text = thanks[seededBetween(0, thanks.length - 1, ...words, "text")] ?? "";
  await enqueue(store, time, {
    kind: "answerReply",
    subject: reply.id,
    dueAt: time.now + minutes * minuteMs,
    payload: { threadId: thread.id, text },
  });
}

async function isForced(store: Store, { post_id, channel }: ThreadRow): Promise<boolean> {
  if (post_id === null) return false;
  const post = await store.first(outcomesOf, { postId: post_id });
  return post !== undefined && Object.hasOwn(JSON.parse(post.outcomes), channel);
}

/** Says it, in the thread that we replied in. */
export const answerReply: AtomicJob = {
  async run(job) {
    const { threadId, text } = job.payload as { threadId: string; text: string };
    const thread = await job.store.first(threadById, { id: threadId });
    if (!thread) return [];
    const { channel, kind, post_id: postId } = thread;
    const persona = JSON.parse(thread.participant) as Persona;
    return say(job, { channel, kind, postId, persona, text }, job.subject);
  },
};
