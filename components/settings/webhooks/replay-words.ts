import type { Schema } from "#sandbox/contract/types.ts";

export type ReplayState = keyof Schema<"WebhookReplayStates">;

/** What became of a delivery, as the one who asks for a replay reads it. */
export const replayStates: readonly { readonly state: ReplayState; readonly name: string; readonly means: string }[] = [
  { state: "held", name: "Held", means: "They came while the endpoint was paused." },
  { state: "exhausted", name: "Given up", means: "Every attempt failed." },
  { state: "cancelled", name: "Cancelled", means: "They were called off." },
  {
    state: "never_queued",
    name: "Never sent here",
    means: "Their events happened before the endpoint asked for them.",
  },
];

/** "2 held, 5 given up". */
export function missingWords({ held, exhausted }: { readonly held: number; readonly exhausted: number }): string {
  return [held > 0 ? `${held} held` : "", exhausted > 0 ? `${exhausted} given up` : ""].filter(Boolean).join(", ");
}
