/** A header as it is typed; the key tells the rows apart on the screen. */
export interface HeaderRow {
  readonly key: number;
  readonly name: string;
  readonly value: string;
}

/** A name as a JSON Pointer writes it. */
export function pointerPart(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The rows as the API takes them; empty rows are no headers. */
export function headersOf(rows: readonly HeaderRow[]): Record<string, string> {
  const filled = rows.filter(({ name, value }) => name !== "" || value !== "");
  return Object.fromEntries(filled.map(({ name, value }) => [name, value]));
}
