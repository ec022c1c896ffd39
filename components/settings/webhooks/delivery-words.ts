import type { Schema } from "#sandbox/contract/types.ts";
import type { IconName } from "../../ui/icon.tsx";
import type { Tone } from "../../ui/pill.tsx";
import { exactWords, relativeWords, shortWords } from "../../ui/time-words.ts";

type Delivery = Schema<"WebhookDelivery">;

/** The shape of each state, and the tone of its word. */
export const deliveryMarks: Record<Delivery["state"], { icon: IconName; tone: Tone; ink: string }> = {
  pending: { icon: "half", tone: "wait", ink: "" },
  leased: { icon: "sending", tone: "wait", ink: "" },
  succeeded: { icon: "tick", tone: "good", ink: "text-primary" },
  exhausted: { icon: "stop", tone: "bad", ink: "text-danger" },
  held: { icon: "pause", tone: "wait", ink: "" },
  cancelled: { icon: "slash", tone: "wait", ink: "text-muted-text" },
};

/** A delivery in one line. */
export function deliveryWords(delivery: Delivery, now: number): string {
  const { state, attemptCount, nextAttemptAt, lastAttempt, trigger } = delivery;
  const answer = answerWords(lastAttempt);
  switch (state) {
    case "leased":
      return `sending, attempt ${attemptCount}`;
    case "pending":
      if (attemptCount === 0) return "waiting for its first attempt";
      return `${attemptsWords(attemptCount)} failed, next ${nextAttemptAt ? shortWords(Date.parse(nextAttemptAt), now) : "open"}`;
    case "succeeded":
      return `arrived, ${answer}${attemptCount > 1 ? `, attempt ${attemptCount}` : ""}`;
    case "exhausted":
      if (trigger === "test") return `failed, ${answer}`;
      return `given up after ${attemptsWords(attemptCount)}, ${answer}`;
    case "held":
      return attemptCount === 0 ? "held, the endpoint was paused" : `held after ${attemptsWords(attemptCount)}`;
    case "cancelled":
      return "cancelled, it will not be sent";
  }
}

function attemptsWords(count: number): string {
  return count === 1 ? "1 attempt" : `${count} attempts`;
}

function answerWords(last: Delivery["lastAttempt"]): string {
  if (!last) return "no attempt";
  return [last.statusCode, last.code].filter((part) => part !== null).join(" ") || last.outcome;
}

/** The headline of an open delivery, in two halves. */
export function headlineOf(delivery: Delivery, retry: number, now: number): readonly [said: string, italic: string] {
  const { state, attemptCount, nextAttemptAt, lastAttempt, trigger } = delivery;
  const name = retry === 0 ? "The first attempt" : `Retry ${retry}`;
  switch (state) {
    case "leased":
      return [`Attempt ${attemptCount}`, "is on its way."];
    case "pending": {
      const due = nextAttemptAt ? Date.parse(nextAttemptAt) : now;
      return due <= now ? [`${name} is due`, "now."] : [`${name} goes out`, `${relativeWords(due, now)}.`];
    }
    case "succeeded":
      return ["It arrived", attemptCount === 1 ? "at the first attempt." : `at attempt ${lastAttempt?.attempt}.`];
    case "exhausted":
      if (trigger === "test") return ["The test failed.", "Tests are not retried."];
      return lastAttempt?.code === "gone"
        ? ["Given up,", "because it answered 410."]
        : ["Given up", `after ${attemptCount === 1 ? "one attempt" : `${attemptCount} attempts`}.`];
    case "held":
      return ["Held back", "until you replay it."];
    case "cancelled":
      return ["Cancelled.", "It will not be sent."];
  }
}

/** The instant that goes with the headline. */
export function momentOf(delivery: Delivery, lastRetry: number): string | null {
  const { state, nextAttemptAt, completedAt, attemptCount, trigger } = delivery;
  if (state === "pending" && nextAttemptAt) {
    const of = trigger === "test" ? "" : ` of ${lastRetry + 1}`;
    return `${exactWords(Date.parse(nextAttemptAt))}, attempt ${attemptCount + 1}${attemptCount > lastRetry ? "" : of}`;
  }
  return completedAt ? exactWords(Date.parse(completedAt)) : null;
}
