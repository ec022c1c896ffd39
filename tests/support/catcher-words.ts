import type { Schema } from "#sandbox/contract/types.ts";
import { advance } from "./api-words.ts";
import { call } from "./call.ts";
import { subscribe, type Webhook } from "./webhook-words.ts";

export type Catcher = Schema<"Catcher">;
export type Caught = Schema<"Caught">;

export async function catcher(key: string): Promise<Catcher> {
  const answer = await call("GET", "/v1/sandbox/catcher", { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as unknown as Catcher;
}

/** Subscribes the catcher of a workspace to everything, unless `body` says otherwise. */
export async function subscribeCatcher(
  key: string,
  body: Record<string, unknown> = {},
): Promise<Webhook & { secret: string }> {
  return subscribe(key, (await catcher(key)).url, body);
}

/** Tells the catcher what to answer: statuses, or whole answers. */
export async function answerWith(key: string, ...answers: (number | Record<string, unknown>)[]): Promise<Catcher> {
  const whole = answers.map((one) => (typeof one === "number" ? { kind: "respond", status: one } : one));
  const answer = await call("PATCH", "/v1/sandbox/catcher", { key, body: { answers: whole } });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as unknown as Catcher;
}

/** What the catcher keeps, the oldest first. */
export async function caught(key: string, query = ""): Promise<Caught[]> {
  const answer = await call("GET", `/v1/sandbox/catcher/requests?limit=100${query}`, { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return (answer.body as unknown as { data: Caught[] }).data.reverse();
}

/** Does what is due at this very moment. */
export async function tick(key: string): Promise<void> {
  await advance(key, "PT0S");
}

export async function freeze(key: string): Promise<void> {
  const answer = await call("POST", "/v1/sandbox/clock/freeze", { key });
  if (answer.status !== 200) throw new Error(answer.text);
}
