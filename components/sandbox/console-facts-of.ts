import { channels, events, faults, outcomes, plans, seeds } from "#sandbox/contract/facts.gen.ts";
import type { ConsoleFacts } from "./console-facts.tsx";
import { describeOperation } from "./describe-operation.ts";
import { listedOperations } from "./listed-operations.ts";

/** What of the contract the console needs at once. Runs on the server only. */
export function consoleFactsOf(): ConsoleFacts {
  return {
    operations: listedOperations().map(({ id, method, path, summary, tag }) => ({ id, method, path, summary, tag })),
    first: describeOperation("createPost"),
    channels: Object.entries(channels).map(([slug, { name, text, urlWeight }]) => ({
      slug,
      name,
      text: text.map(({ counter, max }) => ({ counter, max })),
      urlWeight,
    })),
    events: Object.fromEntries(Object.entries(events).map(([name, { when }]) => [name, when])),
    outcomes: Object.fromEntries(Object.entries(outcomes).map(([name, { meaning }]) => [name, meaning])),
    faults: Object.fromEntries(Object.entries(faults).map(([name, { effect }]) => [name, effect])),
    seeds,
    plans,
  };
}
