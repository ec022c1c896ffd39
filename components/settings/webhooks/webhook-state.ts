import type { Schema } from "#sandbox/contract/types.ts";
import type { IconName } from "../../ui/icon.tsx";
import type { Tone } from "../../ui/pill.tsx";

type Webhook = Schema<"Webhook">;

/** A state in words, with its shape and its tone. */
export interface State {
  readonly words: string;
  readonly tone: Tone;
  readonly icon: IconName;
}

const disabled: Record<NonNullable<Webhook["disabledReason"]>, State> = {
  manual: { words: "paused by hand", tone: "wait", icon: "pause" },
  gone: { words: "disabled, it answered 410", tone: "bad", icon: "stop" },
  failing: { words: "disabled, it failed for 5 days", tone: "bad", icon: "stop" },
  away: { words: "disabled, its listener was away", tone: "heed", icon: "bang" },
};

/** How an endpoint is doing, from what it last answered. */
export function stateOf(webhook: Pick<Webhook, "status" | "disabledReason" | "health">): State {
  const { status, disabledReason, health } = webhook;
  if (status === "disabled") return disabled[disabledReason ?? "manual"];
  const failures = health.consecutiveFailures;
  const inRow = failures === 1 ? "the last attempt failed" : `${failures} failures in a row`;
  if (health.circuit === "open") return { words: `${inRow}, slowed down`, tone: "heed", icon: "bang" };
  if (health.circuit === "recovering") return { words: "recovering", tone: "wait", icon: "half" };
  if (failures > 0) return { words: inRow, tone: "heed", icon: "bang" };
  return { words: "enabled", tone: "good", icon: "tick" };
}

/** What waits for an endpoint, in words; null when nothing does. */
export function waitingWords({ pending, held }: Schema<"WebhookHealth">): string | null {
  const waits = pending === 0 ? null : `${pending} ${pending === 1 ? "waits" : "wait"}`;
  const keeps = held === 0 ? null : `${held} held`;
  return [waits, keeps].filter(Boolean).join(", ") || null;
}

/** The share of the deliveries of the last day that arrived; null when none was tried to an end. */
export function shareOf({ succeeded, failed }: Schema<"WebhookDay">): string | null {
  const tried = succeeded + failed;
  if (tried === 0) return null;
  const share = (succeeded / tried) * 100;
  // A share that is not whole never reads as whole.
  const shown = failed > 0 && share > 99.9 ? "99.9" : share % 1 === 0 ? String(share) : share.toFixed(1);
  return `${shown} %`;
}
