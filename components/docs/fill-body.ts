/** Puts values into a body, each at its JSON Pointer, such as `/media/0/mediaId`. The body stays as it was. */
export function fillBody(body: unknown, values: ReadonlyMap<string, unknown>): unknown {
  const filled = structuredClone(body);
  for (const [pointer, value] of values) {
    const names = pointer.split("/").slice(1);
    const last = names.pop() ?? "";
    const holder = names.reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], filled);
    (holder as Record<string, unknown>)[last] = value;
  }
  return filled;
}
