import { refuse } from "./refuse.ts";

/** An id as part of a path. An empty one would turn one thing into the list of all, so it is refused. */
export function encodeId(value: unknown, name: string): string {
  if (typeof value !== "string" || /^\.{0,2}$/.test(value))
    refuse(name, JSON.stringify(value), "It names nothing: pass an id.");
  return encodeURIComponent(value);
}

/** A value that JSON does not turn into null in silence. */
function sound(value: unknown, field: string): unknown {
  const isDate = value instanceof Date;
  if ((isDate || typeof value === "number") && !Number.isFinite(+value))
    refuse(field, value, `It must be a ${isDate ? "valid Date" : "finite number"}.`);
  return isDate ? value.toJSON() : value;
}

/** A body as JSON. Dates go out in UTC with milliseconds. */
export function encodeBody(body: unknown): string {
  // It throws for a circle, so the walk ends. A text without null hides nothing, and most have none: no walk for them.
  const text = JSON.stringify(body);
  if (/null/.test(text)) walk(body, "");
  return text;
}

function walk(value: unknown, field: string): void {
  sound(value, field);
  const sent = (value as Date)?.toJSON ? (value as Date).toJSON() : value;
  if (sent && typeof sent === "object")
    for (const [name, one] of Object.entries(sent as object)) walk(one, `${field}/${name}`);
}

/** Pairs of a query or a form. Arrays repeat the name; null and undefined are left out. */
function pairs(fields: object): [name: string, value: string][] {
  const found: [string, string][] = [];
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) if (value != null) found.push([name, sound(value, name) as string]);
  return found;
}

/** A query with its question mark, or one that joins another. */
export function encodeQuery(query: object, path: string): string {
  const text = `${new URLSearchParams(pairs(query))}`.replaceAll("+", "%20");
  return text && (path.includes("?") ? "&" : "?") + text;
}

/** A form with a file. Bytes become a Blob; the runtime makes the boundary. */
export function encodeForm(fields: object): FormData {
  const form = new FormData();
  for (const [name, value] of pairs(fields)) form.append(name, ArrayBuffer.isView(value) ? new Blob([value]) : value);
  return form;
}
