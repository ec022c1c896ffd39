import type { Schema } from "#sandbox/contract/types.ts";
import { call } from "#tests/support/call.ts";
import type { TestHouse } from "#tests/support/test-sandbox.ts";
import { textsOf } from "#tests/support/voice-texts.ts";

export type TestTraining = Schema<"VoiceTraining">;
export type TestVoice = Schema<"Voice">;

export function samplesOf(
  name: string,
  count = 15,
  channel: string | null = null,
): { text: string; channel: string | null }[] {
  return textsOf(name, count).map((text) => ({ text, channel }));
}

export async function startTraining(key: string, body: Record<string, unknown> = {}): Promise<TestTraining> {
  const sent = "postIds" in body || "samples" in body ? body : { samples: samplesOf("shop"), ...body };
  const answer = await call("POST", "/v1/voice/train", { key, body: sent });
  if (answer.status !== 202) throw new Error(answer.text);
  return answer.body as unknown as TestTraining;
}

export async function readTraining(key: string, id: string): Promise<TestTraining> {
  return (await call("GET", `/v1/voice/train/${id}`, { key })).body as unknown as TestTraining;
}

export async function readVoice(key: string): Promise<TestVoice> {
  return (await call("GET", "/v1/voice", { key })).body as unknown as TestVoice;
}

/** A training whose jobs have run. */
export async function trained(
  house: Pick<TestHouse, "sandbox">,
  key: string,
  body: Record<string, unknown> = {},
): Promise<TestTraining> {
  const { id } = await startTraining(key, body);
  await house.sandbox.jobs.runDue();
  return readTraining(key, id);
}

export async function score(key: string, text: string, channel?: string): Promise<Schema<"VoiceScore">> {
  const answer = await call("POST", "/v1/voice/score", { key, body: { text, ...(channel ? { channel } : {}) } });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as unknown as Schema<"VoiceScore">;
}

export async function adjust(key: string, text: string, channel?: string): Promise<Schema<"VoiceAdjustment">> {
  const answer = await call("POST", "/v1/voice/adjust", { key, body: { text, ...(channel ? { channel } : {}) } });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as unknown as Schema<"VoiceAdjustment">;
}
