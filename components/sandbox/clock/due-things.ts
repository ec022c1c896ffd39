import type { Schema } from "#sandbox/contract/types.ts";
import { type HappeningName, nameOf, publishingOn } from "./happening-name.ts";

type Happening = Schema<"ClockHappening">;

/** What falls due within one second. */
export interface DueThing extends HappeningName {
  readonly at: number;
  /** The last instant of it: whoever skips there has seen all of it happen. */
  readonly until: number;
}

const repeatMs = 5000;

const verdicts: ReadonlySet<string> = new Set([
  "published",
  "failed",
  "retry_planned",
  "held_for_review",
  "manual_assist",
]);

/** A dry run as a list of what is due. What only follows from a thing in the list is left to it. */
export function dueThings(happened: readonly Happening[]): DueThing[] {
  const seconds = new Map<number, Happening[]>();
  for (const one of withoutFollowers(happened)) {
    const second = Math.floor(Date.parse(one.at) / 1000);
    const before = seconds.get(second);
    if (before) before.push(one);
    else seconds.set(second, [one]);
  }
  return repeatsTogether([...seconds.values()].map(thingOf));
}

/** Without the verdict on what is asked to publish here, and without the first delivery of an event that comes about here. */
function withoutFollowers(happened: readonly Happening[]): Happening[] {
  const asked = new Set<string | null>();
  const caused = new Set<string | null>();
  return happened.filter(({ kind, deliveryId, eventId }) => {
    if (kind === "webhook_attempt") return !caused.has(eventId);
    if (eventId !== null) caused.add(eventId);
    if (kind === "publish_started") asked.add(deliveryId);
    return !(verdicts.has(kind) && asked.delete(deliveryId));
  });
}

function thingOf(together: readonly Happening[]): DueThing {
  const [first] = together as [Happening];
  const last = together.at(-1) ?? first;
  return { at: Date.parse(first.at), until: Date.parse(last.at), ...commonName(first, together) };
}

/** Retries of events that came within seconds of each other: one thing, several times. */
function repeatsTogether(things: readonly DueThing[]): DueThing[] {
  const together: { thing: DueThing; times: number }[] = [];
  for (const thing of things) {
    const before = together.at(-1);
    if (before?.thing.name === thing.name && thing.at - before.thing.until <= repeatMs) {
      before.thing = { ...before.thing, until: thing.until };
      before.times++;
    } else together.push({ thing, times: 1 });
  }
  return together.map(({ thing, times }) =>
    times === 1 ? thing : { ...thing, name: `${thing.name}, ${times} times` },
  );
}

function commonName(first: Happening, together: readonly Happening[]): HappeningName {
  const channels = together.flatMap(({ kind, channel }) =>
    kind === "publish_started" && channel !== null ? [channel] : [],
  );
  const names = new Set(together.map((one) => nameOf(one).name));
  if (channels.length > 1) return withMore(publishingOn([...new Set(channels)]), together.length - channels.length);
  return withMore(nameOf(first), names.size - 1);
}

function withMore({ name, brief }: HappeningName, more: number): HappeningName {
  return { name: more > 0 ? `${name} and ${more} more` : name, brief };
}
