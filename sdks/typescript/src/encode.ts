import { refuse } from "./aloha-error.ts";

/** An id as part of a path. An empty one would turn one thing into the list of all, so it is refused. */
export function encodeId(value: unknown, name: string): string {
  if (typeof value !== "string" || /^\.{0,2}$/.test(value))
    refuse(`${name} is ${JSON.stringify(value)}, which names nothing: pass the id of one object.`);
  return encodeURIComponent(value);
}

/** A value that JSON does not turn into null in silence. */
function sound(value: unknown, field: string): unknown {
  const isDate = value instanceof Date;
  if ((isDate || typeof value === "number") && !Number.isFinite(+value)) {
    refuse(`${field} is ${value}. It must be a ${isDate ? "valid Date" : "finite number"}.`);
  }
  return isDate ? value.toJSON() : value;
}

/** A body as JSON. Dates go out in UTC with milliseconds. */
export function encodeBody(body: unknown): string {
  // It throws for a circle, so the walk below ends. A replacer would see every value too, at thrice the cost.
  const text = JSON.stringify(body);
  walk(body, "");
  return text;
}

function walk(value: unknown, field: string): void {
  sound(value, field);
  const { toJSON } = Object(value);
  const sent = toJSON ? toJSON.call(value) : value;
  if (sent && typeof sent === "object") for (const [name, one] of Object.entries(sent)) walk(one, `${field}/${name}`);
}

/** Pairs of a query or a form. Arrays repeat the name; null and undefined are left out. */
function pairs(fields: object): [name: string, value: string | Blob][] {
  return Object.entries(fields).flatMap(([name, values]) =>
    [values].flat().flatMap((value) => (value == null ? [] : [[name, sound(value, name)]])),
  ) as [string, string][];
}

/** A query with its question mark, or one that joins another. */
export const encodeQuery = (query: object, joins: boolean): string =>
  pairs(query)
    .map(
      (pair, index) => (joins || index ? "&" : "?") + pair.map((text) => encodeURIComponent(text as string)).join("="),
    )
    .join("");

/** A form with a file. Bytes become a Blob; the runtime makes the boundary. */
export function encodeForm(fields: object): FormData {
  const form = new FormData();
  for (const [name, value] of pairs(fields))
    form.append(name, ArrayBuffer.isView(value) ? new Blob([value as never]) : value);
  return form;
}
