/** JSON as people write it: lists of plain values stand on one line. */
export function jsonText(value: unknown): string {
  return (JSON.stringify(value, null, 2) ?? "").replace(
    /\[\s+((?:"[^"\n]*"|-?[\d.]+)(?:,\s+(?:"[^"\n]*"|-?[\d.]+))*)\s+\]/g,
    (_, items: string) => `[${items.replace(/,\s+/g, ", ")}]`,
  );
}
