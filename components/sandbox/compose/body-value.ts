/** A place in a body, from the outside in. */
export type Place = readonly string[];

type Body = Readonly<Record<string, unknown>>;

/** The body as a value; null where its text is no JSON object. An empty text is an empty object. */
export function bodyValue(text: string): Body | null {
  if (text.trim() === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Body) : null;
  } catch {
    return null;
  }
}

/** What stands at a place; undefined where nothing does. */
export function valueAt(body: unknown, place: Place): unknown {
  return place.reduce<unknown>((inside, name) => (inside as Body | null | undefined)?.[name], body);
}

/** A body with another value at a place. Undefined takes the name out, and with it what is empty around it. */
export function withValueAt(body: Body, [name = "", ...rest]: Place, value: unknown): Body {
  const before = body[name];
  const inner = typeof before === "object" && before !== null && !Array.isArray(before) ? (before as Body) : {};
  const next = rest.length === 0 ? value : withValueAt(inner, rest, value);
  const gone = next === undefined || (rest.length > 0 && value === undefined && Object.keys(next as Body).length === 0);
  if (!gone) return { ...body, [name]: next };
  return Object.fromEntries(Object.entries(body).filter(([one]) => one !== name));
}

/** The text of a body: nothing where nothing is in it. */
export function bodyText(body: Body): string {
  return Object.keys(body).length === 0 ? "" : JSON.stringify(body, null, 2);
}

/** The JSON Pointer of a place. */
export function pointerOf(place: Place): string {
  return place.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
