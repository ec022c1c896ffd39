import type { EventName } from "../contract/facts.gen.ts";
import { triggerPost } from "./trigger-post.ts";
import { triggerReply } from "./trigger-reply.ts";
import { triggerRun } from "./trigger-run.ts";
import type { Trigger, TriggerData, Triggered } from "./triggered.ts";

/** Really does what an event tells of: makes a post and publishes it, receives a message, takes a run to its end. */
export function trigger(call: Trigger, event: EventName, data: TriggerData): Promise<Triggered> {
  switch (event) {
    case "reply.received":
      return triggerReply(call, data);
    case "matrix.completed":
      return triggerRun(call, data);
    default:
      return triggerPost(call, event, data);
  }
}
