import type { BodyOf, Schema } from "../contract/types.ts";
import type { Call } from "../operation.ts";

/** The call that lets an event happen, what it may say about it, and what came of it. */
export type Trigger = Call<"triggerEvent">;
export type TriggerData = NonNullable<BodyOf<"triggerEvent">["data"]>;
export type Triggered = Pick<Schema<"EventTrigger">, "eventIds"> & Partial<Omit<Schema<"EventTrigger">, "eventIds">>;
