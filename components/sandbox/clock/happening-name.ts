import type { Schema } from "#sandbox/contract/types.ts";

type Happening = Schema<"ClockHappening">;

/** A thing that will happen: as it stands in a list, and as it fits on a button. */
export interface HappeningName {
  readonly name: string;
  readonly brief: string;
}

/** Names what is due. The summary of the API says what happened; this says what is to come. */
export function nameOf({ kind, summary, channel, event }: Happening): HappeningName {
  const on = channel === null ? "" : ` on ${channel}`;
  switch (kind) {
    case "webhook_attempt": {
      const name = withoutCapital(summary);
      return { name, brief: name.replace(` of ${event}`, "") };
    }
    case "publish_started":
      return { name: `publishes${on}`, brief: "publishing" };
    case "published":
      return same(`published${on}`);
    case "failed":
      return same(`fails${on}`);
    case "retry_planned":
      return same(`a try fails${on}`);
    case "held_for_review":
      return same(`review begins${on}`);
    case "manual_assist":
      return { name: `a person is asked${on}`, brief: "manual assist" };
    case "reply_received":
      return same(`a reply${on}`);
    case "snooze_ended":
      return same(`a snooze ends${on}`);
    case "matrix_asked":
      return { name: `a matrix asks: ${summary}`, brief: "a matrix asks" };
    case "matrix_completed":
      return same("a matrix ends");
    case "matrix_acted":
    case "matrix_waits":
      return { name: `a matrix: ${summary}`, brief: "a matrix step" };
    case "export_ready":
      return same("an export is ready");
    case "export_expired":
      return same("an export ends");
    default:
      return { name: withoutCapital(summary), brief: kind.replaceAll("_", " ") };
  }
}

/** Several channels of one instant as one thing. */
export function publishingOn(channels: readonly string[]): HappeningName {
  const where = channels.length > 2 ? `${channels.length} channels` : channels.join(" and ");
  return { name: `publishes on ${where}`, brief: "publishing" };
}

function same(name: string): HappeningName {
  return { name, brief: name };
}

function withoutCapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
