import type { Schema } from "../contract/types.ts";
import { hasFleetingName, inPointer, isVolatile } from "./volatile.ts";

type Difference = Schema<"CallDifference">;
type Value = Difference["left"];

/** What differs between two values, in the order of the left one; what only the right has comes last at each level. */
export function differencesOf(left: unknown, right: unknown, pointer = ""): Difference[] {
  if (isTree(left) && isTree(right) && Array.isArray(left) === Array.isArray(right))
    return within(left, right, pointer);
  return left === right ? [] : [difference("changed", pointer, left, right)];
}

type Tree = Readonly<Record<string, unknown>>;

function within(left: Tree, right: Tree, pointer: string): Difference[] {
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return Array.from(names).flatMap((name) => {
    const place = `${pointer}/${inPointer(name)}`;
    if (!Object.hasOwn(right, name)) return [difference("removed", place, left[name], null)];
    if (!Object.hasOwn(left, name)) return [difference("added", place, null, right[name])];
    return differencesOf(left[name], right[name], place);
  });
}

/** What is there on one side alone is a difference by nature only where its name says so. */
function difference(kind: Difference["kind"], pointer: string, left: unknown, right: unknown): Difference {
  const volatile = kind === "changed" ? isVolatile(pointer, left, right) : hasFleetingName(pointer);
  return { pointer, kind, left: left as Value, right: right as Value, volatile };
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}
