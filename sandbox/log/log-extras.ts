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
}

const mostEvents = 100;
const mostObjects = 20;
const nothing: LogExtras = { events: [], objects: [], requestBytes: null, responseBytes: null };
const kinds = new Map<string, string>(Object.entries(idPrefixes).map(([object, prefix]) => [prefix, object]));

/** Null when there is nothing to say, as for most calls. `path` holds what the path of the call names. */
export function encodeExtras(
  effects: Effects | null,
  path: Readonly<Record<string, string>>,
  requestBytes: number | null,
  responseBytes: number | null,
): string | null {
  if (effects === null && requestBytes === null && responseBytes === null) return null;
  const events = effects?.events.slice(0, mostEvents) ?? [];
  const objects = effects ? touched(Object.values(path), effects).slice(0, mostObjects) : [];
  return JSON.stringify([events, objects, requestBytes, responseBytes]);
}

export function decodeExtras(text: string | null): LogExtras {
  if (text === null) return nothing;
  const [events, objects, requestBytes, responseBytes] = JSON.parse(text);
  return { events, objects, requestBytes, responseBytes };
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
