/** A value without what stands at some places, each a JSON Pointer. */
export function withoutPlaces(value: unknown, pointers: readonly string[]): unknown {
  const copy = structuredClone(value);
  for (const pointer of pointers) {
    const names = pointer.split("/").slice(1).map(plainName);
    const last = names.pop() ?? "";
    const parent = names.reduce((place, name) => Reflect.get(Object(place), name), copy);
    if (parent !== undefined) Reflect.deleteProperty(Object(parent), last);
  }
  return copy;
}

/** What a JSON Pointer names in a value; undefined where there is nothing. */
export function valueAtPlace(value: unknown, pointer: string): unknown {
  const names = pointer.split("/").slice(1).map(plainName);
  return names.reduce(
    (place, name) => (Object.hasOwn(Object(place), name) ? Reflect.get(Object(place), name) : undefined),
    value,
  );
}

function plainName(name: string): string {
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}
