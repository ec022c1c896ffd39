import type { EventName } from "#sandbox/contract/facts.gen.ts";
import { type Operation, operations } from "#sandbox/contract/operations.gen.ts";
import { type Field, fieldsOf } from "./fields-of.ts";
import { type Example, readContract, resolve } from "./read-contract.ts";

/** All that the reference says of an event. */
export interface EventView {
  readonly summary: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly example: unknown;
  readonly causes: readonly Operation[];
}

/** What is said under the causes of every event. */
export const timeCauses =
  "Time causes events too: what is due happens without a call. Every one of them is listed by [listEvents](/reference/events/listEvents), and [webhooks](/docs/webhooks/events) bring it to you.";

export function eventView(event: EventName): EventView {
  const hook = readContract().webhooks[event];
  const media = Object.values(hook?.post.requestBody?.content ?? {})[0];
  if (!hook || !media) throw new Error(`The contract shows no body of ${event}.`);
  const { summary, description } = hook.post;
  return {
    summary,
    description,
    fields: fieldsOf(media.schema, { place: "body", sent: false, floors: 4 }),
    example: resolve<Example>(Object.values(media.examples ?? {})[0] as Example).value,
    causes: Object.values(operations).filter((operation) => operation.events.includes(event)),
  };
}
