/** A list of patterns as `events` of a webhook takes it: names, `post.*`, or `*` alone. */
export type Patterns = readonly string[];

export const everyEvent = "*";
export const everyPostEvent = "post.*";

/** Whether a list of patterns includes an event. */
export function includes(patterns: Patterns, event: string): boolean {
  return (
    patterns.includes(everyEvent) ||
    patterns.includes(event) ||
    (event.startsWith("post.") && patterns.includes(everyPostEvent))
  );
}

/** Whether an event is in the list by a wider pattern than its own name, so that its own box decides nothing. */
export function isCovered(patterns: Patterns, event: string): boolean {
  return includes(patterns, event) && !patterns.includes(event);
}

/** The list with one pattern turned on or off, in the order of the contract, without what a wider one covers. */
export function withPattern(patterns: Patterns, pattern: string, on: boolean, names: readonly string[]): Patterns {
  const wider = { [everyEvent]: names, [everyPostEvent]: names.filter((name) => name.startsWith("post.")) }[pattern];
  const kept = patterns.filter((one) => one !== pattern);
  // What a wide pattern stood for stays chosen when it is turned off.
  const next = on ? [...kept, pattern] : wider ? [...kept, ...wider] : kept;
  const order = [everyEvent, everyPostEvent, ...names];
  return order.filter((one) => next.includes(one) && !isWiderThere(next, one));
}

function isWiderThere(patterns: Patterns, one: string): boolean {
  if (one !== everyEvent && patterns.includes(everyEvent)) return true;
  return one !== everyPostEvent && one.startsWith("post.") && patterns.includes(everyPostEvent);
}
