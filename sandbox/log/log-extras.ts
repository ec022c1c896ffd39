import { idPrefixes } from "../contract/facts.gen.ts";
import { hasIdShape } from "../ids.ts";

/** What a call does while it runs. */
export interface Effects {
  /** Ids of the events that it records. */
  readonly events: string[];
  /** Ids of the things that it makes. */
  readonly made: string[];
}

/** What an entry knows besides what was said. */
export interface LogExtras {
  readonly events: readonly string[];
  /** Ids of the objects that the call made or changed. */
  readonly objects: readonly string[];
  /** Sizes of bodies that were cut, in bytes. */
  readonly requestBytes: number | null;
  readonly responseBytes: number | null;
  /** The fault that the caller asked for, as far as it happened. */
  readonly fault: string | null;
  /** The call that it sent again. */
  readonly replayOf: string | null;
}

const mostEvents = 100;
const mostObjects = 20;
const nothing: LogExtras = {
  events: [],
  objects: [],
  requestBytes: null,
  responseBytes: null,
  fault: null,
  replayOf: null,
};
const kinds = new Map<string, string>(Object.entries(idPrefixes).map(([object, prefix]) => [prefix, object]));

/** Null when there is nothing to say, as for most calls. `path` holds what the path of the call names. */
export function encodeExtras(
  effects: Effects | null,
  path: Readonly<Record<string, string>>,
  [requestBytes, responseBytes]: readonly [number | null, number | null],
  { fault, replayOf }: Pick<LogExtras, "fault" | "replayOf">,
): string | null {
  const later = replayOf === null ? (fault === null ? [] : [fault]) : [fault, replayOf];
  if (effects === null && requestBytes === null && responseBytes === null && later.length === 0) return null;
  const events = effects?.events.slice(0, mostEvents) ?? [];
  const objects = effects ? touched(Object.values(path), effects).slice(0, mostObjects) : [];
  return JSON.stringify([events, objects, requestBytes, responseBytes, ...later]);
}

export function decodeExtras(text: string | null): LogExtras {
  if (text === null) return nothing;
  const [events, objects, requestBytes, responseBytes, fault = null, replayOf = null] = JSON.parse(text);
  return { events, objects, requestBytes, responseBytes, fault, replayOf };
}

/** What a call touched: the things that its path names, and those that it made. */
function touched(path: readonly string[], effects: Effects): string[] {
  return [...path, ...effects.made].filter((id) => {
    const kind = kindOf(id);
    return kind !== null && kind !== "event";
  });
}

/** What kind of object an id names; null when it is no id of ours. */
export function kindOf(id: string): string | null {
  const prefix = id.slice(0, id.indexOf("_"));
  return hasIdShape(id, prefix) ? (kinds.get(prefix) ?? null) : null;
}
