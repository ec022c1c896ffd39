import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import type { Schema } from "#sandbox/contract/types.ts";
import { create, newKey } from "./api-words.ts";
import { type Answered, call } from "./call.ts";
import { freeze, tick } from "./catcher-words.ts";
import { type Line, openLine } from "./read-stream.ts";

export type Listener = Schema<"Listener">;
export type Attempt = Schema<"WebhookAttempt">;

export async function listener(key: string, device: string, body: Record<string, unknown> = {}): Promise<Listener> {
  const answer = await call("POST", "/v1/sandbox/listeners", { key, body: { device, ...body } });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body as unknown as Listener;
}

/** Listens as the CLI does: the line is ready once it has said hello. */
export async function listen(t: TestContext, key: string, id: string, lastEventId?: string): Promise<Line> {
  const headers: Record<string, string> = lastEventId ? { "last-event-id": lastEventId } : {};
  const line = await openLine(t, `/v1/sandbox/listeners/${id}/stream`, key, headers);
  await line.next("hello");
  return line;
}

export function report(
  key: string,
  id: string,
  attemptId: string,
  body: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Answered> {
  return call("POST", `/v1/sandbox/listeners/${id}/attempts/${attemptId}`, { key, body, headers });
}

/** Waits for the next attempt and says what the machine answered to it. */
export async function answerNext(key: string, id: string, line: Line, body: Record<string, unknown>): Promise<Attempt> {
  const { data } = await line.next("attempt");
  const answer = await report(key, id, data.attemptId, body);
  assert.equal(answer.status, 200, answer.text);
  return answer.body as unknown as Attempt;
}

/** A listener that was handed one attempt; `done` resolves when the clock has got its report. */
export async function handed(t: TestContext, ownKey?: string) {
  const key = ownKey ?? (await newKey());
  await freeze(key);
  const { id } = await listener(key, "laptop", { events: ["post.scheduled"] });
  const line = await listen(t, key, id);
  await create(key);
  const done = tick(key);
  const { data } = await line.next("attempt");
  const send = (body: Record<string, unknown>, headers?: Record<string, string>) =>
    report(key, id, data.attemptId, body, headers);
  return { key, id, line, done, send, attemptId: data.attemptId, deliveryId: data.deliveryId };
}
