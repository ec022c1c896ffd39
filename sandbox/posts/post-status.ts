import type { DeliveryStatus, PostStatus } from "../contract/facts.gen.ts";

/** What of a delivery decides over the post. */
export interface DeliveryState {
  readonly status: DeliveryStatus;
  readonly attempts: number;
}

const unsettled = new Set<DeliveryStatus>(["pending", "publishing", "pending_review"]);

/** The one place where a post's status comes from. It can never hide a channel that failed. */
export function postStatus(
  stage: "draft" | "in_review" | "approved" | null,
  deliveries: readonly DeliveryState[],
): PostStatus {
  if (stage !== null) return stage;
  if (deliveries.every((delivery) => delivery.status === "deleted")) return "deleted";
  const counted = deliveries.filter((delivery) => delivery.status !== "deleted");
  if (counted.every((delivery) => delivery.status === "pending" && delivery.attempts === 0)) return "scheduled";
  if (counted.some((delivery) => unsettled.has(delivery.status))) return "publishing";
  if (counted.every((delivery) => delivery.status === "published")) return "published";
  if (counted.every((delivery) => delivery.status === "failed" || delivery.status === "needs_reauth")) return "failed";
  return "partial";
}

const steps: Record<DeliveryStatus, readonly DeliveryStatus[]> = {
  // Straight to failed: its media never came, so no network was asked.
  pending: ["publishing", "manual_assist", "failed", "deleted"],
  publishing: ["published", "failed", "needs_reauth", "pending_review", "pending", "manual_assist"],
  pending_review: ["published", "failed"],
  published: ["deleted"],
  failed: ["pending", "deleted"],
  needs_reauth: ["pending", "deleted"],
  manual_assist: ["pending", "deleted"],
  deleted: [],
};

/** True when a delivery may go from one status to another. */
export function mayBecome(from: DeliveryStatus, to: DeliveryStatus): boolean {
  return steps[from].includes(to);
}
