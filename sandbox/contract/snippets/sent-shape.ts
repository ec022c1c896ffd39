import { pythonNames, sdkShapes } from "../sdk-calls.gen.ts";
import type { Marks } from "./print-value.ts";

const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** JSON Pointers of what the SDK for TypeScript takes as a Date, where a Date says the same. */
export function instantsIn(value: unknown, spec: string, pointer = ""): string[] {
  if (spec === "t") return typeof value === "string" && isInstant(value) ? [pointer] : [];
  return inside(value, spec).flatMap(([name, one, inner]) => instantsIn(one, inner, `${pointer}/${name}`));
}

function isInstant(text: string): boolean {
  return written.test(text) && new Date(text).toJSON() === text.replace("Z", ".000Z");
}

/** What is sent, with the names that Python has for its fields, and its marks where they then are. */
export function inPython(value: unknown, spec: string, slots: Marks): { value: unknown; slots: Marks } {
  const moved = new Map(Object.keys(slots).map((pointer) => [pointer, pointer]));
  const renamed = rename(value, spec, "", "", moved);
  return {
    value: renamed,
    slots: Object.fromEntries(Object.entries(slots).map(([pointer, slot]) => [moved.get(pointer) ?? pointer, slot])),
  };
}

/** What Python calls a name of the wire. */
export function pythonName(name: string): string {
  return pythonNames[name] ?? name;
}

function rename(value: unknown, spec: string, old: string, now: string, moved: Map<string, string>): unknown {
  if (moved.has(old)) moved.set(old, now);
  const entries = inside(value, spec).map(([name, one, inner]) => {
    const called = spec.startsWith("@") ? pythonName(name) : name;
    return [called, rename(one, inner, `${old}/${name}`, `${now}/${called}`, moved)] as const;
  });
  if (Array.isArray(value)) return entries.map(([, one]) => one);
  return typeof value === "object" && value !== null ? Object.fromEntries(entries) : value;
}

/** The parts of a list or an object, each with what stands there. */
function inside(value: unknown, spec: string): (readonly [name: string, value: unknown, spec: string])[] {
  if (typeof value !== "object" || value === null) return [];
  const fields = spec.startsWith("@") ? sdkShapes[spec.slice(1)] : undefined;
  const each = spec.startsWith("[") || spec.startsWith("{") ? spec.slice(1) : "";
  return Object.entries(value).map(([name, one]) => [name, one, fields?.[name] ?? each]);
}
