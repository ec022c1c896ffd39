import type { Schema } from "#sandbox/contract/types.ts";
import { advance, create } from "./api-words.ts";
import { call } from "./call.ts";

export type Thread = Schema<"InboxThread">;
export type Message = Schema<"InboxMessage">;

const base = "/v1/inbox/threads";

/** Lets the one who always writes when an event is triggered say something. */
export async function somebodyWrites(key: string, data: Record<string, unknown> = {}): Promise<Thread> {
  const body = { event: "reply.received", data };
  const answer = await call("POST", "/v1/sandbox/events/trigger", { key, body });
  if (answer.status !== 201) throw new Error(answer.text);
  return readThread(key, String(answer.body.threadId));
}

export async function readThread(key: string, id: string): Promise<Thread> {
  const answer = await call("GET", `${base}/${id}`, { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as unknown as Thread;
}

export async function listThreads(key: string, query = ""): Promise<Thread[]> {
  const answer = await call("GET", `${base}${query}`, { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return (answer.body as unknown as { data: Thread[] }).data;
}

export async function messagesOf(key: string, id: string, query = "?limit=100"): Promise<Message[]> {
  const answer = await call("GET", `${base}/${id}/messages${query}`, { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return (answer.body as unknown as { data: Message[] }).data;
}

export async function reply(key: string, id: string, text = "thank you for writing."): Promise<Message> {
  const answer = await call("POST", `${base}/${id}/replies`, { key, body: { text } });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body as unknown as Message;
}

export async function change(key: string, id: string, body: Record<string, unknown>): Promise<Thread> {
  const answer = await call("PATCH", `${base}/${id}`, { key, body });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as unknown as Thread;
}

/** Publishes a post that gets exactly so many answers, and waits for all of them. */
export async function answered(key: string, count: number, body: Record<string, unknown> = {}): Promise<string> {
  const test = { x: `replies:${count}` };
  const { id } = await create(key, { channels: ["x"], publishNow: true, scheduledAt: null, test, ...body });
  await advance(key, "PT1H");
  return id;
}
