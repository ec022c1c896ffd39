import { pointerPart } from "./explain.ts";

/**
 * What is left of an object without the parts that the contract refused. A list with a refused item goes as a whole:
 * without the item, the places of those after it would be wrong.
 */
export function soundParts(value: unknown, refused: readonly string[], pointer = ""): Record<string, unknown> {
  if (!isObject(value)) return {};
  const sound = Object.entries(value).flatMap(([name, part]): [string, unknown][] => {
    const at = `${pointer}/${pointerPart(name)}`;
    if (refused.includes(at)) return [];
    if (!refused.some((one) => one.startsWith(`${at}/`))) return [[name, part]];
    return isObject(part) ? [[name, soundParts(part, refused, at)]] : [];
  });
  return Object.fromEntries(sound);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
