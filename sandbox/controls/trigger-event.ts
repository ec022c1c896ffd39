import type { BodyOf } from "../contract/types.ts";
import { ApiError } from "../errors.ts";
import type { Handler } from "../operation.ts";

type Data = NonNullable<BodyOf<"triggerEvent">["data"]>;

const belongs: Record<keyof Data, string> = {
  content: "post.",
  channels: "post.",
  campaignId: "post.",
  metadata: "post.",
  postId: "reply.received",
  channel: "reply.received",
  kind: "reply.received",
  text: "reply.received",
  status: "matrix.completed",
};

/** Makes one of the five events happen by really doing what it tells of, so that every id in it resolves. */
export const triggerEvent: Handler<"triggerEvent"> = async (call) => {
  const { event, data = {} } = call.body;
  const strangers = (Object.keys(data) as (keyof Data)[]).filter((name) => !event.startsWith(belongs[name]));
  if (strangers.length > 0) {
    throw new ApiError("validation_failed", {
      detail: `${strangers.join(", ")} cannot go with ${event}.`,
      errors: strangers.map((name) => ({
        pointer: `/data/${name}`,
        code: "conflicting_fields",
        detail: `${name} belongs to ${belongs[name]}${belongs[name].endsWith(".") ? "*" : ""}, not to ${event}.`,
      })),
    });
  }
  const made = await call.services.trigger(call, event, data);
  return {
    status: 201,
    body: {
      object: "event_trigger",
      livemode: false,
      event,
      postId: null,
      threadId: null,
      messageId: null,
      runId: null,
      ...made,
    },
  };
};
