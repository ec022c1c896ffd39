import type { ErrorCategory } from "../contract/facts.gen.ts";
import { seededBetween, seededFraction } from "../seeded.ts";
import type { Attempt, DeliveryError, Publisher, Verdict } from "./publisher.ts";

const slowMs = 90_000;
const reviewMs = 24 * 3600 * 1000;

/** The thirteen networks of test mode. Everything follows from the seed and the forced outcome. */
export const simulator: Publisher = {
  answersAfterMs(attempt) {
    if (attempt.outcome === "slow") return slowMs;
    return seededBetween(
      500,
      4000,
      attempt.workspaceId,
      attempt.seedNumber,
      "delay",
      attempt.deliveryId,
      attempt.number,
    );
  },
  verdict(attempt) {
    switch (attempt.outcome) {
      case "fail_then_publish":
        return attempt.number < 3 ? refused("transient", "The network answered 503.") : published(attempt);
      case "rate_limited":
        return refused("rate_limited", "The network answered 429: too many posts at once.");
      case "needs_reauth":
        return refused(
          "needs_reauth",
          "The network no longer accepts this connection. Connect the channel again, then retry.",
        );
      case "forbidden":
        return refused("forbidden", "The network does not let this account post. Check the account's rights there.");
      case "invalid_content":
        return refused("invalid_content", "The network refused the content. Change it, then retry.");
      case "manual_assist":
        return { kind: "manual" };
      case "pending_review":
        return attempt.reviewed ? published(attempt) : { kind: "held_for_review", reviewMs };
      // replies:N only says who answers afterwards.
      default:
        return published(attempt);
    }
  },
};

/** Live mode has no real connection yet, so a person is reminded to post. It never pretends a success. */
export const manualPublisher: Publisher = {
  answersAfterMs: () => null,
  verdict: () => ({ kind: "manual" }),
};

function published(attempt: Attempt): Verdict {
  const number = Math.floor(
    seededFraction(attempt.workspaceId, attempt.seedNumber, "remote", attempt.deliveryId) * 1e15,
  );
  return { kind: "published", remoteId: `sim_${attempt.channel}_${String(number).padStart(15, "0")}` };
}

const sources: Record<ErrorCategory, DeliveryError["source"]> = {
  needs_reauth: "user",
  rate_limited: "platform",
  forbidden: "user",
  invalid_content: "user",
  unsupported_platform: "system",
  transient: "platform",
};

function refused(category: ErrorCategory, message: string): Verdict {
  const retryable = category === "transient" || category === "rate_limited";
  const error = { category, code: `network_${category}`, message, retryable, source: sources[category] };
  return { kind: "refused", error, status: category === "needs_reauth" ? "needs_reauth" : "failed" };
}
