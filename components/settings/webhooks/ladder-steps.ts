import type { Schema } from "#sandbox/contract/types.ts";

type Delivery = Schema<"WebhookDeliveryDetail">;
type Attempt = Schema<"WebhookAttempt">;
type Step = { readonly label: string; readonly seconds: number };

/** One rung of a delivery's ladder: what became of it, or what is planned. */
export interface Rung {
  readonly retry: number;
  readonly label: string;
  readonly fate: "arrived" | "failed" | "running" | "next" | "planned" | "skipped";
  /** When it started, or will start as things stand; null when it will not. */
  readonly at: number | null;
}

/** The automatic attempts since the ladder last began: a replay begins it anew, and attempts by hand are beside it. */
function ladderOf(attempts: readonly Attempt[]): Map<number, Attempt> {
  const automatic = attempts.filter(({ trigger }) => trigger === "auto" || trigger === "replay");
  const begin = automatic.findLastIndex(({ retry, outcome }) => retry === 0 && outcome !== "interrupted");
  return new Map(automatic.slice(Math.max(0, begin)).map((attempt) => [attempt.retry ?? 0, attempt]));
}

/** Which retry comes next: an interrupted attempt costs none. */
export function nextRetry(attempts: readonly Attempt[]): number {
  const [last] = [...ladderOf(attempts).values()].slice(-1);
  if (!last) return 0;
  return last.outcome === "interrupted" ? (last.retry ?? 0) : (last.retry ?? 0) + 1;
}

/** The whole ladder of a delivery: what was tried, what comes next, and what would follow. */
export function rungsOf(delivery: Delivery, steps: readonly Step[]): Rung[] {
  const tried = ladderOf(delivery.attempts);
  const next = delivery.state === "pending" ? nextRetry(delivery.attempts) : null;
  let plannedAt = delivery.nextAttemptAt === null ? null : Date.parse(delivery.nextAttemptAt);
  return ["first", ...steps.map(({ label }) => label)].map((label, retry) => {
    const attempt = tried.get(retry);
    if (retry === next) return { retry, label, fate: "next", at: plannedAt };
    if (attempt) return { retry, label, fate: fateOf(attempt), at: Date.parse(attempt.startedAt) };
    if (next === null || retry < next) return { retry, label, fate: "skipped", at: null };
    plannedAt = plannedAt === null ? null : plannedAt + (steps[retry - 1]?.seconds ?? 0) * 1000;
    return { retry, label, fate: "planned", at: plannedAt };
  });
}

function fateOf({ outcome }: Attempt): "arrived" | "failed" | "running" {
  if (outcome === "succeeded") return "arrived";
  return outcome === "running" ? "running" : "failed";
}
